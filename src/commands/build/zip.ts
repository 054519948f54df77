import { basename, join } from 'node:path';
import type { Pack } from '../../../schemas/pack.js';
import type { Unit } from '../../../schemas/units.js';
import { fileNames, readFile, sweep, type ZipEntry, zipOf } from '../../node/index.js';
import { type Io, type Output, onDisk, outputTo, withProgress } from '../command/index.js';
import type { ZipHow } from './plan.js';
import { buildWords } from './words/index.js';

/** A pack on the disk. */
export interface PackOnDisk {
  path: string;
  /** The folder as the person named it. */
  name: string;
  pack: Pack;
}

/** A pack on the disk that is to be zipped. */
export interface Zipping extends PackOnDisk {
  how: ZipHow;
}

const entry = (path: string, file: string, name: string): ZipEntry => ({
  name,
  bytes: async () => (await readFile(join(path, file), Number.MAX_SAFE_INTEGER)).bytes ?? new Uint8Array(),
});

/** "Báo cáo" of the letterhead's "BÁO CÁO". */
function kindOf({ outline, letterhead }: Pack): string {
  const kind = letterhead.types[outline.type] ?? outline.type;
  return kind.charAt(0).toUpperCase() + kind.slice(1).toLowerCase();
}

/** The files of each unit under names a person recognises: what it is, and whose. `own` is the unit's name as a file name. */
export function filesByUnit({ path, pack }: PackOnDisk): { unit: Unit; own: string; entries: ZipEntry[] }[] {
  const { forms, letters = [], units, outline } = pack;
  const kind = kindOf(pack);
  const names = fileNames(units.map(({ name }) => name));
  const letterOf = new Map(letters.map(({ unit, file }) => [unit, file]));
  const formOf = new Map(forms.map(({ unit, file }) => [unit, file]));
  return units.flatMap((unit, at) => {
    const own = names[at] ?? unit.name;
    const form = formOf.get(unit.id);
    if (form === undefined) return [];
    const letter = letterOf.get(unit.id) ?? letterOf.get(null);
    const attached =
      letter === undefined ? [] : [entry(path, letter, `${buildWords[outline.language].letter} - ${own}.docx`)];
    return [{ unit, own, entries: [entry(path, form, `${kind} - ${own}.docx`), ...attached] }];
  });
}

const byName = (a: ZipEntry, b: ZipEntry): number => (a.name < b.name ? -1 : 1);

/** All forms by the ids of their units, as they lie in the pack. */
const plain = ({ path, pack }: Zipping): ZipEntry[] =>
  pack.forms.map(({ file }) => entry(path, file, basename(file))).sort(byName);

/** All forms and letters, by what they are and whose. A letter to all is there once. */
function everything(zipping: Zipping): ZipEntry[] {
  const { path, pack } = zipping;
  const all = pack.letters?.find(({ unit }) => unit === null);
  const own = { ...zipping, pack: { ...pack, letters: pack.letters?.filter(({ unit }) => unit !== null) } };
  const letter = all === undefined ? [] : [entry(path, all.file, `${buildWords[pack.outline.language].letter}.docx`)];
  return [...letter, ...filesByUnit(own).flatMap(({ entries }) => entries)];
}

/**
 * Zips a pack: `forms` and `all` into one archive beside its folder, of the forms by their ids or of forms and letters by
 * the names of their units; `unit` into one archive for each unit, ready to be sent, in the folder `zip` of the pack.
 */
export async function zipPack(zipping: Zipping, io: Io): Promise<void> {
  const { path, name, how } = zipping;
  const words = buildWords[io.language];
  if (how !== 'unit') {
    const archive = `${name.replace(/[\\/]+$/, '')}.zip`;
    const entries = how === 'all' ? everything(zipping) : plain(zipping);
    await (await outputTo(archive, 'build', [], io)).write(zipOf(entries));
    io.stdout(`${words.zipped(archive)}\n`);
    return;
  }
  const folder = join(name, 'zip');
  const units = filesByUnit(zipping);
  await onDisk(folder, () => sweep(join(path, 'zip')));
  const outputs: Output[] = [];
  for (const { own } of units) outputs.push(await outputTo(join(folder, `${own}.zip`), 'build', [], io));
  await withProgress(io, units.length, words.zipping, async (step) => {
    for (const [at, { entries }] of units.entries()) {
      await outputs[at]?.write(zipOf(entries));
      step();
    }
  });
  io.stdout(`${words.zippedEach(units.length, folder)}\n`);
}
