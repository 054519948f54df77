/** The polynomial of the checksum, its bits in the order in which the checksum has them (APPNOTE 4.4.7). */
const POLYNOMIAL = 0xedb88320;

/** The polynomial 1, in that order of bits. */
const ONE = 0x80000000;

/** The product of two polynomials over two elements, modulo that of the checksum. */
function product(one: number, other: number): number {
  let rest = other;
  let sum = 0;
  for (let factor = one; factor !== 0; factor <<= 1) {
    if (factor & ONE) sum ^= rest;
    rest = rest & 1 ? (rest >>> 1) ^ POLYNOMIAL : rest >>> 1;
  }
  return sum;
}

/** What a checksum is multiplied by when so many bytes come behind: x to the power of their bits. */
export function behind(bytes: number): number {
  let power = ONE;
  let square = ONE >>> 8;
  for (let left = bytes; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) power = product(square, power);
    square = product(square, square);
  }
  return power;
}

/**
 * The checksum of two pieces one behind the other from theirs, without looking at a byte of them (zlib's `crc32_combine`).
 * @param shift `behind` the length of the second
 */
export const joinedCrc32 = (first: number, second: number, shift: number): number =>
  (product(shift, first) ^ second) >>> 0;
