import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { findFiles } from './find-files.js';
import { packageRoot } from './package-root.js';

/** The letterheads decuong comes with: the name of each file without its ending, and its bytes. */
export async function letterheadFiles(): Promise<Map<string, Uint8Array>> {
  const paths = await findFiles(join(packageRoot(), 'templates', 'letterheads'), ['.yaml']);
  const files = paths.map(async (path) => [basename(path, '.yaml'), new Uint8Array(await readFile(path))] as const);
  return new Map(await Promise.all(files));
}
