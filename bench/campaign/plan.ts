import { drawer } from '../../test/support/fill/draw.js';

/** What a unit does with its form. */
export type Deed = 'complete' | 'incomplete' | 'unreadable' | 'none';

/** What is done by how many of a hundred units. */
const SHARES: readonly [Deed, number][] = [
  ['complete', 80],
  ['incomplete', 11],
  ['unreadable', 1],
  ['none', 8],
];

/** What a unit does with its form; the same for the same seed. */
export function deedOf(unit: string, seed: string): Deed {
  let left = drawer(`${seed} ${unit} deed`)() * 100;
  for (const [deed, share] of SHARES) {
    left -= share;
    if (left < 0) return deed;
  }
  return 'none';
}

/** A list of so many units of the groups of an outline, in turn, as its file has it. */
export function unitsFile(count: number, groups: readonly string[]): string {
  const unit = (at: number): string => {
    const group = groups[at % groups.length];
    return `  - {id: dv_${at}, name: Đơn vị số ${at + 1}${group === undefined ? '' : `, group: ${group}`}, symbol: DV${at + 1}}\n`;
  };
  return `units:\n${Array.from({ length: count }, (_, at) => unit(at)).join('')}`;
}
