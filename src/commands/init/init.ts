import { join, resolve } from 'node:path';
import type { Language } from '../../../schemas/id.js';
import { exists, starterFiles } from '../../node/index.js';
import { loadOutline } from '../../outline/index.js';
import { writeUnitList } from '../../report/unit-list/index.js';
import { loadUnits } from '../../units/index.js';
import { CommandError, commandWords, type ExitCode, type Io, onDisk, typed, writeNamed } from '../command/index.js';
import { type DraftArguments, draftFrom } from '../import/index.js';
import { initWords } from './words/index.js';

const OUTLINE = 'outline.yaml';
const UNITS = 'units.yaml';
const UNITS_SHEET = 'units.xlsx';

/** Files to start from, by their names, and what is to be said of them. */
interface Start {
  files: readonly (readonly [name: string, bytes: Uint8Array | string])[];
  /** What was recognised, guessed and left out of a plan; nothing of an example. */
  summary: string;
  code: ExitCode;
}

/** An example to be changed; the list of units also as a workbook. */
async function example(language: Language): Promise<Start> {
  const written = await starterFiles(language);
  const read = (name: string) => ({ name, bytes: written.get(name) ?? new Uint8Array() });
  const { value: outline } = loadOutline(read(OUTLINE));
  if (outline === null) throw new Error(`The starter ${OUTLINE} does not load`);
  const { value: units } = loadUnits(read(UNITS), outline);
  const files = new Map(written).set(
    UNITS_SHEET,
    await writeUnitList({ outline, units, language, groups: 'to-be-changed' }),
  );
  return { files: [...files].sort(([one], [other]) => (one < other ? -1 : 1)), summary: '', code: 0 };
}

/** The definition drafted from a plan, and a workbook to list its units in. */
async function drafted(files: readonly string[], asked: InitArguments, io: Io): Promise<Start> {
  const { guesses, printDraft, printSummary } = await import('../../import/index.js');
  const draft = await draftFrom({ ...asked, files }, io);
  const { language } = io;
  const text = printDraft(draft, language);
  const { value: outline } = loadOutline({ name: OUTLINE, bytes: new TextEncoder().encode(text) });
  if (outline === null) throw new Error('The definition drafted from a plan does not load');
  const sheet = await writeUnitList({ outline, units: [], language, groups: 'settled' });
  return {
    files: [
      [OUTLINE, text],
      [UNITS_SHEET, sheet],
    ],
    summary: printSummary(draft, language),
    code: guesses(draft.remarks).length === 0 ? 0 : 1,
  };
}

export interface InitArguments extends Omit<DraftArguments, 'files'> {
  folder: string;
  /** The plan whose outline is wanted, with its annexes. */
  from?: readonly string[] | undefined;
}

/**
 * Writes a definition and a list of units to start from, in the language of the messages. Without a plan they are an example
 * that validates and builds as it is, its list as a workbook and as YAML, of which one is enough. From a plan they are the
 * definition drafted from it, and a workbook with its groups to list the units in: then 1 where something was guessed.
 * Nothing is written where one of the files is there already.
 */
export async function init(asked: InitArguments, io: Io): Promise<ExitCode> {
  const { folder, from, which, fromTasks } = asked;
  const alone = which !== undefined ? '--which' : fromTasks === true ? '--from-tasks' : null;
  if (from === undefined && alone !== null)
    throw new CommandError(commandWords, 'option-alone', { option: alone, needs: '--from' });
  const start = from === undefined ? await example(io.language) : await drafted(from, asked, io);
  const files = start.files.map(([name, data]) => ({ name: join(folder, name), data }));
  const there: string[] = [];
  for (const { name } of files) if (await onDisk(name, () => exists(resolve(io.cwd, name)))) there.push(name);
  if (there.length > 0) throw new CommandError(initWords, 'already-there', { files: there });
  for (const { name, data } of files) await writeNamed(name, data, io);
  const [outline, units] = [OUTLINE, UNITS_SHEET].map((name) => typed(join(folder, name)));
  const commands = [`${io.program} validate ${outline}`, `${io.program} build ${outline} --units ${units}`];
  const words = initWords[io.language];
  const names = files.map(({ name }) => name);
  io.stdout(`${start.summary}${from === undefined ? words.done(names, commands) : words.drafted(names, commands)}`);
  return start.code;
}
