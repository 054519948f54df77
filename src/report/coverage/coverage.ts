import type { RolledTable } from '../../../schemas/rollup.js';

/** How many units gave a value, of those that were asked. */
export interface Coverage {
  given: number;
  asked: number;
}

/** Totals, by their names, that are of as many units. */
export interface NamedCoverage extends Coverage {
  names: string[];
}

/** What a row comes to (`row` null: all rows), or each of its columns where they are of unlike numbers of units. */
function coveredBy({ columns, sums }: RolledTable, row: string | null, label: string): (Coverage & { name: string })[] {
  const cells = columns.flatMap(({ id, label: column }) => {
    const sum = sums.find((one) => one.row === row && one.column === id);
    return sum?.total.is === 'number' && sum.asked > 0 ? [{ column, given: sum.given, asked: sum.asked }] : [];
  });
  const [first] = cells;
  if (first === undefined) return [];
  const alike = row !== null && cells.every(({ given, asked }) => given === first.given && asked === first.asked);
  if (alike) return [{ ...first, name: label }];
  return cells.map(({ column, ...counts }) => ({ ...counts, name: label === '' ? column : `${label} – ${column}` }));
}

/** Of how many units the totals of a table are, where they are not all of as many. */
export interface UnlikeCoverage {
  /** Of how many most of them are. */
  most: Coverage;
  /** Which rest on others; null where they are too many to be named. */
  others: NamedCoverage[] | null;
  /** The fewest units and the most any of them is of. */
  range: { from: Coverage; to: Coverage };
}

/** Totals whose names a note under a table holds. */
const NAMES = 6;

/** Of how many units the totals of a table are, those of its fixed rows or else of its columns; null where all rest on as many. */
export function unlikeCoverage(table: RolledTable): UnlikeCoverage | null {
  const covered =
    table.fixed === null
      ? coveredBy(table, null, '')
      : table.fixed.flatMap(({ id, label }) => coveredBy(table, id, label));
  const alike = new Map<string, NamedCoverage>();
  for (const { name, given, asked } of covered) {
    const key = `${given}/${asked}`;
    const same = alike.get(key) ?? { given, asked, names: [] };
    same.names.push(name);
    alike.set(key, same);
  }
  const [most, ...others] = [...alike.values()].sort((a, b) => b.names.length - a.names.length);
  if (most === undefined || others.length === 0) return null;
  const byGiven = [...alike.values()].sort((a, b) => a.given - b.given);
  const range = { from: byGiven[0] ?? most, to: byGiven.at(-1) ?? most };
  return { most, others: others.flatMap(({ names }) => names).length > NAMES ? null : others, range };
}
