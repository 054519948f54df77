import { type Finding, finding } from '../findings/index.js';
import { bareKeyOf, nearest } from '../text/index.js';

/** A group a unit is said to be in, as it is written, and where. */
export interface WrittenGroup {
  group: string;
  place: Finding['place'];
  /** The line of the file, or the row of the sheet, from 1. */
  line: number;
}

/**
 * Groups the outline does not have: each is told once, at the first unit that is said to be in it, however many are.
 * @param near what a group may have been meant by; `known`: what the groups there are are called
 */
export function unknownGroups(
  written: readonly WrittenGroup[],
  { near, known }: { near: readonly string[]; known: string[] },
): Finding[] {
  const units = new Map<string, [WrittenGroup, ...WrittenGroup[]]>();
  for (const one of written) {
    const same = units.get(bareKeyOf(one.group));
    if (same) same.push(one);
    else units.set(bareKeyOf(one.group), [one]);
  }
  return [...units.values()].map((all) => {
    const [{ group, place }] = all;
    const lines = all.map(({ line }) => line);
    return finding('group-unknown', null, place, { group, near: nearest(group, near), known, lines });
  });
}
