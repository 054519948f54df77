import type { Part, PartPath, Place } from '../../../src/index.js';

export const keyOf = (path: PartPath): string => path.join('/');

/** All parts, each followed by those inside it. */
export const flat = (part: Part): Part[] => [part, ...part.parts.flatMap(flat)];

/** The part at a path, or the nearest one that is still there. */
export function partAt(root: Part, path: PartPath): Part {
  const all = new Map(flat(root).map((part) => [keyOf(part.path), part]));
  for (let length = path.length; length > 0; length -= 1) {
    const part = all.get(keyOf(path.slice(0, length)));
    if (part !== undefined) return part;
  }
  return root;
}

/** The part that holds another; the outline itself for the outermost. */
export const holderOf = (root: Part, part: Part): Part => flat(root).find(({ parts }) => parts.includes(part)) ?? root;

/** Problems by the innermost part they are in, by `keyOf`. */
export function problemsByPart<Problem extends { place: Place }>(
  root: Part,
  problems: readonly Problem[],
): Map<string, Problem[]> {
  const found = new Map<string, Problem[]>();
  for (const problem of problems) {
    const { place } = problem;
    if (place.in !== 'source') continue;
    const holding = flat(root).filter(({ lines }) => lines.from <= place.line && place.line <= lines.to);
    const { path } = holding.at(-1) ?? root;
    found.set(keyOf(path), [...(found.get(keyOf(path)) ?? []), problem]);
  }
  return found;
}
