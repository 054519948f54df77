/** Beyond so many powers of two between them the less of two weights changes nothing of the other in a double. */
const NOTHING = 54;

/** log2(2^a + 2^b), without leaving the logarithms: a chain of hundreds of pairs has odds no number can hold. */
export function log2Sum(a: number, b: number): number {
  const [less, more] = [Math.min(a, b), Math.max(a, b)];
  return less === Number.NEGATIVE_INFINITY || more - less > NOTHING ? more : more + Math.log2(1 + 2 ** (less - more));
}

/** log2(1 + 2^a). */
export const log2Plus1 = (a: number): number => log2Sum(0, a);
