import { basename, join } from 'node:path';
import type { Pack } from '../../schemas/pack.js';
import { kindOf, readFile, writeAtomic } from '../node/index.js';
import { digest, loadPack } from '../pack.js';
import { onDisk, Trouble } from './trouble.js';

/** A manifest of some thousand units stays far below. */
const LARGEST_MANIFEST = 64 * 1024 * 1024;

/** A form is some tens of kilobytes; one that was filled in may hold pictures. */
const LARGEST_FORM = 100 * 1024 * 1024;

const MANIFEST = 'pack.json';

/** The bytes of a file; null where it is not there or too large. `name` is how messages call it. */
async function bytesOf(path: string, limit: number, name: string): Promise<Uint8Array | null> {
  return onDisk(name, async () => (await readFile(path, limit)).bytes).catch((error: unknown) => {
    if (error instanceof Trouble && error.code === 'not-found') return null;
    throw error;
  });
}

/** Reads a pack from its folder or its `pack.json`; `name` is how messages call it. */
export async function readPack(path: string, name: string): Promise<Pack> {
  const manifest = basename(path) === MANIFEST ? path : join(path, MANIFEST);
  if ((await onDisk(name, () => kindOf(path))) === null) throw new Trouble('not-found', { file: name });
  const bytes = await bytesOf(manifest, LARGEST_MANIFEST, name);
  const pack = bytes && loadPack(new TextDecoder().decode(bytes));
  if (!pack) throw new Trouble('not-a-pack', { file: name });
  return pack;
}

/** The pack a folder already holds; null where it holds none. */
export async function packIn(folder: string, name: string): Promise<Pack | null> {
  if ((await onDisk(name, () => kindOf(folder))) === 'file') throw new Trouble('not-a-folder', { file: name });
  const there = await bytesOf(join(folder, MANIFEST), LARGEST_MANIFEST, name);
  return there === null ? null : readPack(folder, name);
}

/** Where in a pack the form of a file name lies: with slashes, as the manifest has it. */
export const formPath = (fileName: string): string => `forms/${fileName}.docx`;

/** Forms that lie in the folder and were changed since the pack was built: someone filled them in there. */
async function editedForms(folder: string, forms: ReadonlyMap<string, Uint8Array>, before: Pack | null) {
  const edited: string[] = [];
  for (const [file, bytes] of forms) {
    const there = await bytesOf(join(folder, file), LARGEST_FORM, file);
    const built = before?.forms.find((form) => form.file === file)?.sha256;
    if (there !== null && digest(there) !== built && digest(there) !== digest(bytes)) edited.push(file);
  }
  return edited;
}

/**
 * Writes a pack: the forms by their paths in it, then the manifest, so that a manifest never names a form that is not
 * there; `name` is how messages call the folder. Refuses before anything is written where a form in the folder was changed since it was built.
 */
export async function writePack(
  folder: string,
  name: string,
  pack: Pack,
  forms: ReadonlyMap<string, Uint8Array>,
  before: Pack | null,
): Promise<void> {
  const edited = await editedForms(folder, forms, before);
  if (edited.length > 0) throw new Trouble('forms-edited', { files: edited });
  for (const [file, bytes] of forms) await onDisk(join(name, file), () => writeAtomic(join(folder, file), bytes));
  await onDisk(join(name, MANIFEST), () => writeAtomic(join(folder, MANIFEST), `${JSON.stringify(pack, null, 2)}\n`));
}
