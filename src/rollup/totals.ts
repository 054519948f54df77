import type { RolledFigure } from '../../schemas/rollup.js';
import { sumOf } from '../values/index.js';
import { type Entry, type Totalled, tallyOf } from './tally.js';

/** How many units of each group were asked; the groups in the order in which they are told. */
export type AskedCounts = ReadonlyMap<string | null, number>;

/** How many units were asked in all. */
export const askedIn = (counts: AskedCounts): number => sumOf([...counts.values()]);

/** A total in the making. */
export interface Totalling {
  /** Takes in the values of one unit, one after the other, before those of the next. */
  add(group: string | null, entry: Entry): void;
  /** Notes that a unit wrote something that goes into no total. */
  leaveOut(group: string | null, unit: string): void;
  /** The total over all units and over those of each group, with how many were asked and how many gave a value. */
  totals(): Pick<RolledFigure, 'asked' | 'given' | 'uncounted' | 'total' | 'groups'>;
}

export function totalling(of: Totalled, counts: AskedCounts): Totalling {
  const all = partOf(of);
  const groups = [...counts].map(([group, asked]) => ({ group, asked, part: partOf(of) }));
  const partsFor = (group: string | null) => [all, ...groups.flatMap((one) => (one.group === group ? [one.part] : []))];
  return {
    add(group, entry) {
      for (const part of partsFor(group)) part.add(entry);
    },
    leaveOut(group, unit) {
      for (const part of partsFor(group)) part.leaveOut(unit);
    },
    totals: () => ({
      asked: askedIn(counts),
      ...all.total(),
      groups: groups.map(({ group, asked, part }) => ({ group, asked, ...part.total() })),
    }),
  };
}

/** Counts units, each once: the values of one come one after the other. */
function counter() {
  let count = 0;
  let last: string | null = null;
  return {
    take(unit: string): void {
      if (unit !== last) count += 1;
      last = unit;
    },
    count: () => count,
  };
}

function partOf(of: Totalled) {
  const tally = tallyOf(of);
  const [given, leftOut] = [counter(), counter()];
  return {
    add(entry: Entry): void {
      given.take(entry.unit);
      tally.add(entry);
    },
    leaveOut: (unit: string): void => leftOut.take(unit),
    total: () => {
      const out = leftOut.count();
      return { given: given.count(), ...(out === 0 ? {} : { uncounted: out }), total: tally.total() };
    },
  };
}
