import { PERIOD_PATTERN } from '../../../schemas/id.js';
import type { Outline } from '../../../schemas/outline.js';
import type { Unit } from '../../../schemas/units.js';
import { finding } from '../../findings/index.js';
import { periodOf } from '../../form/index.js';
import { checkPeriod } from '../../outline/index.js';
import type { PackSource } from '../../pack/index.js';
import { letterSays } from '../../pack/index.js';
import { nearest } from '../../text/index.js';
import { CommandError, commandWords, type ExitCode, type Io } from '../command/index.js';
import { exitOf, readDefinition, readUnits, tell } from '../definition/index.js';
import { letterFor } from './covering-letter.js';
import { withPrevious } from './previous-period.js';
import { buildWords } from './words/index.js';

/** `decuong build`, as asked for. Names of files and folders are as typed. */
export interface BuildArguments {
  outline: string;
  units?: string | undefined;
  unit?: string | undefined;
  period?: string | undefined;
  output?: string | undefined;
  zip?: ZipHow | true | undefined;
  /** The text of covering letters as a file; true for the one that comes with decuong. */
  letter?: string | true | undefined;
  letterTo?: 'each' | 'all' | undefined;
  previous?: string | undefined;
  previousReturned?: string[] | undefined;
}

/** What a pack is zipped into: all forms by their ids, all files by names of units, or one archive for each unit. */
export type ZipHow = 'forms' | 'all' | 'unit';

/** All that is needed to write forms. */
export interface BuildPlan extends PackSource {
  units: readonly Unit[];
  /** The units whose forms are wanted. */
  wanted: readonly Unit[];
  /** Covering letters, where they are wanted. */
  letter: { text: string; to: 'each' | 'all' } | null;
  zip: ZipHow | null;
}

/** The units of a list, with what they reported last where that is wanted; or the exit code after the person was told why not. */
async function unitsOf(list: string, asked: BuildArguments, outline: Outline, io: Io): Promise<Unit[] | ExitCode> {
  const { previous, previousReturned } = asked;
  const units = await readUnits(list, outline, io);
  tell(units.findings, io);
  if (units.value === null) return exitOf(units.findings);
  if (previous === undefined) {
    if (previousReturned !== undefined)
      throw new CommandError(commandWords, 'option-alone', { option: '--previous-returned', needs: '--previous' });
    return units.value;
  }
  return withPrevious(units.value, outline, { previous, returned: previousReturned }, io);
}

/** The units a form is wanted for; none, after the person was told, where there is no such unit. */
function wantedOf(units: readonly Unit[], { unit, units: list = '' }: BuildArguments, io: Io): readonly Unit[] {
  if (unit === undefined) return units;
  const wanted = units.filter(({ id }) => id === unit);
  if (wanted.length > 0) return wanted;
  const ids = units.map(({ id }) => id);
  tell([finding('unit-unknown', null, { in: 'file', file: list }, { unit, near: nearest(unit, ids) })], io);
  return [];
}

/** What is to be built, or the exit code after the person was told why nothing can be. */
export async function planBuild(asked: BuildArguments, io: Io): Promise<BuildPlan | ExitCode> {
  if (asked.period !== undefined && !PERIOD_PATTERN.test(asked.period))
    throw new CommandError(buildWords, 'period-wrong', { period: asked.period });
  const { units: list } = asked;
  if (list === undefined) throw new CommandError(buildWords, 'units-needed');
  const definition = await readDefinition(asked.outline, io);
  tell(definition.findings, io);
  if (definition.value === null) return exitOf(definition.findings);
  const { outline, letterhead } = definition.value;
  const place = { in: 'file' as const, file: asked.outline };
  if (asked.period !== undefined) tell(checkPeriod(asked.period, outline.schedule, place), io);
  const letter = await letterFor(asked, outline.language, io);
  if (letter !== null && outline.issued?.by === undefined && !letterSays(letter.text, 'body'))
    io.stderr(`${buildWords[io.language].noSender}\n`);
  const units = await unitsOf(list, asked, outline, io);
  if (typeof units === 'number') return units;
  const period = periodOf(outline, asked.period ?? null);
  if (period === null) {
    tell([finding('period-needed', null, place, { every: outline.schedule?.every ?? 'once' })], io);
    return 2;
  }
  const wanted = wantedOf(units, asked, io);
  if (wanted.length === 0) return 2;
  const zip = asked.zip === true ? 'forms' : (asked.zip ?? null);
  return { outline, letterhead, period, units, wanted, letter, zip };
}
