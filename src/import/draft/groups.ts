import type { Schedule } from '../../../schemas/outline.js';
import { capitalised } from '../head/letter-case.js';
import { bodyKey } from '../parts/body-key.js';
import type { Ids } from './ids.js';

interface Group {
  id: string;
  label: string;
  due: NonNullable<Schedule['due']> | null;
}

/** Shorter names say too little to be part of another. */
const WORDS_OF_NAME = 2;

/** Whether two names are of one body: one has all of the other at its beginning or end, "cấp xã" of "UBND cấp xã". */
function isSame(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short === long) return true;
  if (short.split(' ').length < WORDS_OF_NAME) return false;
  return long.startsWith(`${short} `) || long.endsWith(` ${short}`);
}

/** Groups of units by what they are called, each with its id. */
export class Groups {
  readonly #ids: Ids;
  readonly #known = new Map<string, Group>();

  constructor(ids: Ids) {
    this.#ids = ids;
  }

  #find(key: string): [string, Group] | undefined {
    return [...this.#known].find(([known]) => isSame(known, key));
  }

  /** The ids of the groups some bodies are; none where no body is named. */
  of(bodies: readonly string[]): string[] {
    const ids = bodies.map((body) => {
      const label = capitalised(body.replace(/\s+/g, ' ').trim());
      const key = bodyKey(label);
      const [known, group] = this.#find(key) ?? [key, { id: this.#ids.of(key, 'nhom'), label, due: null }];
      // The longer name says more; the id was given to the first.
      const longer = label.length > group.label.length;
      if (longer) this.#known.delete(known);
      this.#known.set(longer ? key : known, longer ? { ...group, label } : group);
      return group.id;
    });
    return [...new Set(ids)];
  }

  /** What the groups met so far are called. */
  get names(): string[] {
    return [...this.#known.values()].map(({ label }) => label);
  }

  /** Notes when the reports of a body are due, where it is one of the groups. */
  dueOf(body: string, due: NonNullable<Schedule['due']>): void {
    const [, group] = this.#find(bodyKey(body)) ?? [];
    if (group) group.due ??= due;
  }

  /** All groups, in the order in which they were met; what all have alike is said of none. */
  all(due: Schedule['due'] | null): Record<string, string | { label: string; due: NonNullable<Schedule['due']> }> {
    return Object.fromEntries(
      [...this.#known.values()].map((group) => [
        group.id,
        group.due === null || JSON.stringify(group.due) === JSON.stringify(due)
          ? group.label
          : { label: group.label, due: group.due },
      ]),
    );
  }
}
