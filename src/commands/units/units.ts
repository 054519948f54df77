import type { Outline } from '../../../schemas/outline.js';
import type { Unit } from '../../../schemas/units.js';
import { groupSays } from '../../form/index.js';
import { writeUnitList } from '../../report/unit-list/index.js';
import { CommandError, commandWords, type ExitCode, type Io, type Output, outputTo } from '../command/index.js';
import { needed, readDefinition, readUnits } from '../definition/index.js';
import { unitsWords } from './words/index.js';

export interface UnitsArguments {
  outline: string;
  output?: string | undefined;
  keep?: string | undefined;
}

async function outputOf({ outline, output, keep }: UnitsArguments, io: Io): Promise<Output> {
  if (output === undefined) throw new CommandError(commandWords, 'output-needed', { format: 'xlsx' });
  if (!/\.xlsx$/i.test(output)) throw new CommandError(unitsWords, 'output-unknown', { file: output });
  return outputTo(output, 'units', [outline, keep], io);
}

/** Units whose group must be chosen again, as the outline has no such group. */
const withoutGroup = (units: readonly Unit[], outline: Outline): Unit[] =>
  units.filter(({ group }) =>
    group === undefined ? outline.groups !== undefined : groupSays(outline, group) === null,
  );

/**
 * Writes the workbook to list the units of an outline in, with drop-downs of its own groups; with `keep` the units of an
 * earlier list stand in it under their ids. 0 where it was written, 1 where something was found in the definition or in
 * the earlier list, 2 where it could not run. Nothing is written where what was found is an error.
 */
export async function units(asked: UnitsArguments, io: Io): Promise<ExitCode> {
  const output = await outputOf(asked, io);
  const words = unitsWords[io.language];
  const { outline } = needed(await readDefinition(asked.outline, io), io);
  const kept = asked.keep === undefined ? [] : needed(await readUnits(asked.keep, outline, io, true), io);
  await output.write(await writeUnitList({ outline, units: kept, language: io.language, groups: 'settled' }));
  const groups = Object.keys(outline.groups ?? {}).length;
  io.stdout(`${words.done({ file: output.name, groups, kept: asked.keep === undefined ? null : kept.length })}\n`);
  const rows = kept.filter(({ prefill }) => prefill?.rows !== undefined).map(({ name }) => name);
  if (rows.length > 0) io.stderr(`${words.rowsLeft(rows)}\n`);
  const loose = withoutGroup(kept, outline).map(({ name }) => name);
  if (loose.length > 0) io.stderr(`${words.groupsOpen(loose)}\n`);
  return rows.length > 0 || loose.length > 0 ? 1 : 0;
}
