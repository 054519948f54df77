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
  /** The total over all units and over those of each group, with how many were asked and how many gave a value. */
  totals(): Pick<RolledFigure, 'asked' | 'given' | 'total' | 'groups'>;
}

export function totalling(of: Totalled, counts: AskedCounts): Totalling {
  const all = partOf(of);
  const groups = [...counts].map(([group, asked]) => ({ group, asked, part: partOf(of) }));
  return {
    add(group, entry) {
      all.add(entry);
      groups.find((one) => one.group === group)?.part.add(entry);
    },
    totals: () => ({
      asked: askedIn(counts),
      ...all.total(),
      groups: groups.map(({ group, asked, part }) => ({ group, asked, ...part.total() })),
    }),
  };
}

function partOf(of: Totalled) {
  const tally = tallyOf(of);
  let given = 0;
  let last: string | null = null;
  return {
    add(entry: Entry): void {
      if (entry.unit !== last) given += 1;
      last = entry.unit;
      tally.add(entry);
    },
    total: () => ({ given, total: tally.total() }),
  };
}
