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

/** The longest list that may be YAML, in bytes; a longer one is separated values. */
const LONGEST_YAML = 512 * 1024;

/** A list of so many units of the groups of an outline, in turn, as a file that the program reads. */
export function unitsFile(count: number, groups: readonly string[]): { name: string; text: string } {
  const units = Array.from({ length: count }, (_, at) => {
    const group = groups[at % groups.length];
    return { id: `dv_${at}`, name: `Đơn vị số ${at + 1}`, symbol: `DV${at + 1}`, ...(group && { group }) };
  });
  const text = `units:\n${units.map((unit) => `  - ${JSON.stringify(unit)}\n`).join('')}`;
  if (new TextEncoder().encode(text).length <= LONGEST_YAML) return { name: 'units.yaml', text };
  const rows = units.map(({ id, name, symbol, group = '' }) => [id, name, symbol, group].join(','));
  return { name: 'units.csv', text: `id,name,symbol,group\n${rows.join('\n')}\n` };
}
