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
function behind(bytes: number): number {
  let power = ONE;
  let square = ONE >>> 8;
  for (let left = bytes; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) power = product(square, power);
    square = product(square, square);
  }
  return power;
}

/** Four bits are looked up at once: so many values they have, and so many fours a checksum. */
const [VALUES, FOURS] = [16, 8];

/** The products of a factor and each four bits of a checksum, by where those stand in it. */
export type Shift = Uint32Array;

const shifts = new Map<number, Shift>();
/** More lengths than the moulds of a campaign have; each takes half a kilobyte. */
const MOST = 2000;

/** What a checksum is shifted by when so many bytes come behind: made once for each length. */
export function shiftBy(bytes: number): Shift {
  const known = shifts.get(bytes);
  if (known !== undefined) return known;
  const factor = behind(bytes);
  const made = Uint32Array.from({ length: FOURS * VALUES }, (_, at) =>
    product((at % VALUES) << (4 * Math.floor(at / VALUES)), factor),
  );
  if (shifts.size >= MOST) shifts.clear();
  shifts.set(bytes, made);
  return made;
}

/**
 * The checksum of two pieces one behind the other from theirs, without looking at a byte of them (zlib's `crc32_combine`).
 * @param shift that of the length of the second
 */
export function joinedCrc32(first: number, second: number, shift: Shift): number {
  let sum = second;
  for (let four = 0; four < FOURS; four += 1) sum ^= shift[four * VALUES + ((first >>> (4 * four)) & 15)] ?? 0;
  return sum >>> 0;
}
