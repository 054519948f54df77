import type { RolledFigure } from '../../schemas/rollup.js';
import { type Entry, type Totalled, tallyOf } from './tally.js';

/** A total over all units and over those of each group, with how many were asked and how many gave a value. */
export type Totals = Pick<RolledFigure, 'asked' | 'given' | 'total' | 'groups'>;

/** How many units of each group were asked; the groups in the order in which they are told. */
export type AskedCounts = ReadonlyMap<string | null, number>;

/** A total in the making. */
export class Totalling {
  readonly #asked: AskedCounts;
  readonly #all: Part;
  readonly #groups: ReadonlyMap<string | null, Part>;

  constructor(of: Totalled, asked: AskedCounts) {
    this.#asked = asked;
    this.#all = new Part(of);
    this.#groups = new Map([...asked].map(([group]) => [group, new Part(of)]));
  }

  /** Takes in the values of one unit, one after the other, before those of the next. */
  add(group: string | null, entry: Entry): void {
    this.#all.add(entry);
    this.#groups.get(group)?.add(entry);
  }

  totals(): Totals {
    return {
      asked: [...this.#asked.values()].reduce((all, count) => all + count, 0),
      given: this.#all.given,
      total: this.#all.tally.total(),
      groups: [...this.#groups].map(([group, part]) => ({
        group,
        asked: this.#asked.get(group) ?? 0,
        given: part.given,
        total: part.tally.total(),
      })),
    };
  }
}

class Part {
  readonly tally: ReturnType<typeof tallyOf>;
  given = 0;
  #last: string | null = null;

  constructor(of: Totalled) {
    this.tally = tallyOf(of);
  }

  add(entry: Entry): void {
    if (entry.unit !== this.#last) this.given += 1;
    this.#last = entry.unit;
    this.tally.add(entry);
  }
}
