/** One list after the other, taken as they are read. */
export function* concat<T>(...lists: Iterable<T>[]): Generator<T> {
  for (const list of lists) yield* list;
}
