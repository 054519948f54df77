import { basename, join } from 'node:path';
import type { Pack } from '../../schemas/pack.js';
import { readFile, writeAtomic } from '../node/index.js';
import { digest, loadPack } from '../pack.js';
import { onDisk, Trouble } from './trouble.js';

/** A manifest of some thousand units stays far below. */
const LARGEST_MANIFEST = 64 * 1024 * 1024;

/** A form is some tens of kilobytes; one that was filled in may hold pictures. */
const LARGEST_FORM = 100 * 1024 * 1024;

const MANIFEST = 'pack.json';

async function bytesOf(path: string, limit: number): Promise<Uint8Array | null> {
  return onDisk(path, async () => (await readFile(path, limit)).bytes).catch((error: unknown) => {
    if (error instanceof Trouble && error.code === 'not-found') return null;
    throw error;
  });
}

/** Reads a pack from its folder or its `pack.json`; `name` is how messages call it. */
export async function readPack(path: string, name: string): Promise<Pack> {
  const manifest = basename(path) === MANIFEST ? path : join(path, MANIFEST);
  const bytes = await bytesOf(manifest, LARGEST_MANIFEST);
  const pack = bytes && loadPack(new TextDecoder().decode(bytes));
  if (!pack) throw new Trouble('not-a-pack', { file: name });
  return pack;
}

/** The pack a folder already holds; null where it holds none. */
export async function packIn(folder: string, name: string): Promise<Pack | null> {
  const there = await bytesOf(join(folder, MANIFEST), LARGEST_MANIFEST);
  return there === null ? null : readPack(folder, name);
}

/** Where in a pack the form of a file name lies: with slashes, as the manifest has it. */
export const formPath = (fileName: string): string => `forms/${fileName}.docx`;

/** Forms that lie in the folder and were changed since the pack was built: someone filled them in there. */
async function editedForms(folder: string, forms: ReadonlyMap<string, Uint8Array>, before: Pack | null) {
  const edited: string[] = [];
  for (const [file, bytes] of forms) {
    const there = await bytesOf(join(folder, file), LARGEST_FORM);
    const built = before?.forms.find((form) => form.file === file)?.sha256;
    if (there !== null && digest(there) !== built && digest(there) !== digest(bytes)) edited.push(file);
  }
  return edited;
}

/**
 * Writes a pack: the forms by their paths in it, then the manifest, so that a manifest never names a form that is not
 * there. Refuses before anything is written where a form in the folder was changed since it was built.
 */
export async function writePack(
  folder: string,
  pack: Pack,
  forms: ReadonlyMap<string, Uint8Array>,
  before: Pack | null,
): Promise<void> {
  const edited = await editedForms(folder, forms, before);
  if (edited.length > 0) throw new Trouble('forms-edited', { files: edited });
  for (const [file, bytes] of forms) await onDisk(file, () => writeAtomic(join(folder, file), bytes));
  await onDisk(MANIFEST, () => writeAtomic(join(folder, MANIFEST), `${JSON.stringify(pack, null, 2)}\n`));
}
