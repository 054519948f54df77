/** log2(2^a + 2^b), without leaving the logarithms: a chain of hundreds of pairs has odds no number can hold. */
export function log2Sum(a: number, b: number): number {
  const [less, more] = a < b ? [a, b] : [b, a];
  return less === Number.NEGATIVE_INFINITY ? more : more + Math.log2(1 + 2 ** (less - more));
}

/** log2(1 + 2^a). */
export const log2Plus1 = (a: number): number => log2Sum(0, a);
