/**
 * A list with one thing more at its end, mostly another list. One that grows by `push` begins with room for seventeen,
 * and most paragraphs hold one thing or a few.
 */
export function withLast<T>(list: T[], more: T): T[] {
  switch (list.length) {
    case 0:
      return [more];
    case 1:
      return [list[0] as T, more];
    case 2:
      return [list[0] as T, list[1] as T, more];
    case 3:
      return [list[0] as T, list[1] as T, list[2] as T, more];
    default:
      list.push(more);
      return list;
  }
}
