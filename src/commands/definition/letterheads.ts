import { dirname, resolve } from 'node:path';
import type { LetterheadFile } from '../../../schemas/letterhead.js';
import type { Outline } from '../../../schemas/outline.js';
import type { Finding, Result } from '../../findings/index.js';
import { letterheadFiles } from '../../node/index.js';
import { loadLetterhead } from '../../outline/index.js';
import { readSource } from './source-file.js';

const asked = ({ letterhead }: Outline): string => (typeof letterhead === 'string' ? letterhead : letterhead.use);

const isPath = (name: string): boolean => /[\\/]|\.ya?ml$/i.test(name);

/**
 * The letterheads an outline may choose from: the one it names of those decuong comes with, or all of them where it
 * names none; and the board's own under the path by which the outline names it, read from beside the outline's file. A
 * file that is not there is left out: choosing tells.
 */
export async function letterheadsFor(
  outline: Outline,
  outlinePath: string,
): Promise<Result<ReadonlyMap<string, LetterheadFile>>> {
  const value = new Map<string, LetterheadFile>();
  const findings: Finding[] = [];
  const own = asked(outline);
  const files = await letterheadFiles();
  for (const [name, bytes] of files) {
    if (files.has(own) && name !== own) continue;
    const loaded = loadLetterhead({ name: `${name}.yaml`, bytes });
    if (loaded.value !== null) value.set(name, loaded.value);
  }
  if (!isPath(own)) return { value, findings };
  const read = await readSource(resolve(dirname(outlinePath), own), own);
  if (read.value === null) return { value, findings: read.findings };
  const loaded = loadLetterhead(read.value);
  if (loaded.value !== null) value.set(own, loaded.value);
  return { value, findings: loaded.findings };
}
