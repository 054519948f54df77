import { basename, join } from 'node:path';
import type { Pack } from '../../../schemas/pack.js';
import { readFile, sweep } from '../../node/index.js';
import { filesByUnit, filesToHandOut, type HandedFile } from '../../pack/index.js';
import { zipInPieces } from '../../word/zip/index.js';
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
  /** What goes into each archive beside forms and letters. */
  along: readonly HandedFile[];
}

/** The bytes of a file of the pack in a folder. */
export const packBytes = async (path: string, file: string): Promise<Uint8Array> =>
  (await readFile(join(path, file), Number.MAX_SAFE_INTEGER)).bytes ?? new Uint8Array();

const zipOf = (path: string, files: readonly HandedFile[]) =>
  zipInPieces(files.map(({ name, file }) => ({ name, bytes: () => packBytes(path, file) })));

const byName = (a: HandedFile, b: HandedFile): number => (a.name < b.name ? -1 : 1);

/** All forms by the ids of their units, as they lie in the pack. */
const plain = ({ forms }: Pack): HandedFile[] => forms.map(({ file }) => ({ name: basename(file), file })).sort(byName);

/**
 * Zips a pack: `forms` and `all` into one archive beside its folder, of the forms by their ids or of forms and letters by
 * the names of their units; `unit` into one archive for each unit, ready to be sent, in the folder `zip` of the pack.
 */
export async function zipPack(zipping: Zipping, io: Io): Promise<void> {
  const { path, name, pack, how, along } = zipping;
  const words = buildWords[io.language];
  if (how !== 'unit') {
    const archive = `${name.replace(/[\\/]+$/, '')}.zip`;
    const files = [...(how === 'all' ? filesToHandOut(pack) : plain(pack)), ...along];
    await (await outputTo(archive, 'build', [], io)).write(zipOf(path, files));
    io.stdout(`${words.zipped(archive)}\n`);
    return;
  }
  const folder = join(name, 'zip');
  const units = filesByUnit(pack);
  await onDisk(folder, () => sweep(join(path, 'zip')));
  const outputs: Output[] = [];
  for (const { own } of units) outputs.push(await outputTo(join(folder, `${own}.zip`), 'build', [], io));
  await withProgress(io, units.length, words.zipping, async (step) => {
    for (const [at, { files }] of units.entries()) {
      await outputs[at]?.write(zipOf(path, [...files, ...along]));
      step();
    }
  });
  io.stdout(`${words.zippedEach(units.length, folder)}\n`);
}
