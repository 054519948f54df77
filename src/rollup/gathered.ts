/** A list in the making, and how it is held until it is asked for. */
export interface Gathered<T> {
  add(one: T): void;
  /** All that was added, in that order. It is not changed by who asked for it. */
  all(): T[];
}

/** A list that is held as it is. */
export function plainList<T>(): Gathered<T> {
  const list: T[] = [];
  return { add: (one) => list.push(one), all: () => list };
}
