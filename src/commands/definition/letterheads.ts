import { dirname, resolve } from 'node:path';
import type { LetterheadFile } from '../../../schemas/letterhead.js';
import type { Outline } from '../../../schemas/outline.js';
import type { Finding, Result } from '../../findings/index.js';
import { groupSays } from '../../form/index.js';
import { letterheadFiles } from '../../node/index.js';
import { readSource } from './source-file.js';

/** The names of the letterheads an outline asks for: its own first, then those of its groups. */
function askedIn(outline: Outline): string[] {
  const groups = Object.keys(outline.groups ?? {}).flatMap((id) => groupSays(outline, id)?.letterhead ?? []);
  return [...new Set([outline.letterhead, ...groups].map((one) => (typeof one === 'string' ? one : one.use)))];
}

const isPath = (name: string): boolean => /[\\/]|\.ya?ml$/i.test(name);

/**
 * The letterheads an outline may choose from: those it names of those decuong comes with, or all of them where one it
 * names is not among them; and the board's own under the paths by which the outline names them, read from beside the
 * outline's file. A file that is not there is left out: choosing tells.
 * @param units what units call theirs in the list of units
 */
export async function letterheadsFor(
  outline: Outline,
  outlinePath: string,
  units: readonly string[] = [],
): Promise<Result<ReadonlyMap<string, LetterheadFile>>> {
  const value = new Map<string, LetterheadFile>();
  const findings: Finding[] = [];
  const asked = [...askedIn(outline), ...units];
  const [files, { loadLetterhead }] = [await letterheadFiles(), await import('../../outline/index.js')];
  const known = asked.every((name) => files.has(name));
  for (const [name, bytes] of files) {
    if (known && !asked.includes(name)) continue;
    const loaded = loadLetterhead({ name: `${name}.yaml`, bytes });
    if (loaded.value !== null) value.set(name, loaded.value);
  }
  for (const own of asked.filter(isPath)) {
    const read = await readSource(resolve(dirname(outlinePath), own), own);
    const loaded = read.value === null ? null : loadLetterhead(read.value);
    findings.push(...(loaded ?? read).findings);
    if (loaded && loaded.value !== null) value.set(own, loaded.value);
  }
  return { value, findings };
}

/** The names a unit of an outline may call its letterhead by: those decuong comes with, and those the outline names. */
export async function letterheadNames(outline: Outline): Promise<Set<string>> {
  return new Set([...(await letterheadFiles()).keys(), ...askedIn(outline)]);
}
