import { linedUp } from '../detection/table.js';
import { type Failure, WRONGS, type Wrong } from './judge.js';
import type { Case, Told } from './plan.js';

/** A file that was read, with what was said wrongly of it. */
export interface Read extends Told {
  case: Case;
}

export type Counts = Record<Wrong, number>;

const countsOf = (failures: readonly Failure[]): Counts =>
  Object.fromEntries(WRONGS.map((wrong) => [wrong, failures.filter((one) => one.wrong === wrong).length])) as Counts;

/** How often each kind of wrong was said, over all files. */
export const countsIn = (read: readonly Read[]): Counts => countsOf(read.flatMap(({ failures }) => failures));

function lineOf(name: string, read: readonly Read[]): string[] {
  const places = read.reduce((sum, one) => sum + one.places, 0);
  return [name, ...[read.length, places, ...Object.values(countsIn(read))].map(String)];
}

/** A line for each operation, and one for all of them. */
export function tableOf(read: readonly Read[]): string {
  const names = [...new Set(read.map((one) => one.case.operation.name))];
  const lines = names.map((name) =>
    lineOf(
      name,
      read.filter((one) => one.case.operation.name === name),
    ),
  );
  return linedUp([['operation', 'files', 'places', ...WRONGS], ...lines, lineOf('all', read)]);
}

/** The first things that were said wrongly, the worst first. */
export function failuresOf(read: readonly Read[], most: number): string {
  const all = read.flatMap((one) => one.failures.map((failure) => ({ name: one.case.name, ...failure })));
  const sorted = all.sort((a, b) => WRONGS.indexOf(a.wrong) - WRONGS.indexOf(b.wrong));
  return sorted
    .slice(0, most)
    .map(
      ({ name, item, wrong, expected, got }) =>
        `${wrong}: ${item} in ${name}\n    expected ${expected}\n    got      ${got}`,
    )
    .join('\n');
}
