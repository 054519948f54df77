import { join, resolve } from 'node:path';
import type { Language } from '../../../schemas/id.js';
import { exists, starterFiles } from '../../node/index.js';
import { loadOutline } from '../../outline/index.js';
import { writeUnitList } from '../../report/unit-list/index.js';
import { loadUnits } from '../../units/index.js';
import { CommandError, type ExitCode, type Io, onDisk, writeNamed } from '../command/index.js';
import { initWords } from './words/index.js';

const OUTLINE = 'outline.yaml';
const UNITS = 'units.yaml';
const UNITS_SHEET = 'units.xlsx';

/** As it must be typed in a command. */
const typed = (path: string): string => (/^[\w./\\-]+$/.test(path) ? path : `"${path}"`);

/** The files to start from, by their names; the list of units also as a workbook. */
async function startFiles(language: Language): Promise<[name: string, bytes: Uint8Array][]> {
  const written = await starterFiles(language);
  const read = (name: string) => ({ name, bytes: written.get(name) ?? new Uint8Array() });
  const { value: outline } = loadOutline(read(OUTLINE));
  if (outline === null) throw new Error(`The starter ${OUTLINE} does not load`);
  const { value: units } = loadUnits(read(UNITS), outline);
  const files = new Map(written).set(
    UNITS_SHEET,
    await writeUnitList({ outline, units, language, groups: 'to-be-changed' }),
  );
  return [...files].sort(([one], [other]) => (one < other ? -1 : 1));
}

/**
 * Writes a definition and a list of units to start from, in the language of the messages; the list as a workbook and as
 * YAML, of which one is enough. They validate and build as they are. Nothing is written where one of the files is there
 * already.
 */
export async function init(folder: string, io: Io): Promise<ExitCode> {
  const files = (await startFiles(io.language)).map(([name, bytes]) => ({ name: join(folder, name), bytes }));
  const there: string[] = [];
  for (const { name } of files) if (await onDisk(name, () => exists(resolve(io.cwd, name)))) there.push(name);
  if (there.length > 0) throw new CommandError(initWords, 'already-there', { files: there });
  for (const { name, bytes } of files) await writeNamed(name, bytes, io);
  const [outline, units] = [OUTLINE, UNITS_SHEET].map((name) => typed(join(folder, name)));
  const commands = [`${io.program} validate ${outline}`, `${io.program} build ${outline} --units ${units}`];
  io.stdout(
    initWords[io.language].done(
      files.map(({ name }) => name),
      commands,
    ),
  );
  return 0;
}
