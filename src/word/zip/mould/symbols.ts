/** Deflate's symbols for the lengths and distances of references (RFC 1951 3.2.5): where each begins, and how many bits say more. */
interface Steps {
  base: Uint16Array;
  extra: Uint8Array;
  /** The symbol of each value. */
  of: Uint8Array;
}

function steps(first: number, count: number, most: number, extraOf: (symbol: number) => number): Steps {
  const base = new Uint16Array(count);
  const extra = new Uint8Array(count);
  const of = new Uint8Array(most + 1);
  let value = first;
  for (let symbol = 0; symbol < count; symbol++) {
    base[symbol] = value;
    extra[symbol] = extraOf(symbol);
    const end = Math.min(most + 1, value + (1 << extraOf(symbol)));
    of.fill(symbol, value, end);
    value = end;
  }
  return { base, extra, of };
}

const LENGTHS = steps(3, 28, 257, (symbol) => Math.max(0, (symbol >> 2) - 1));
/** Those for distances, 1 to 32,768 bytes. */
export const DISTANCES = steps(1, 30, 32768, (symbol) => Math.max(0, (symbol >> 1) - 1));

/** The symbol that ends a block, and the first of those that stand for lengths. */
export const END_OF_BLOCK = 256;
const FIRST_LENGTH = 257;
/** The symbol of the longest length alone. */
const LONGEST = 258;
export const LITERALS = 286;
export const DISTANCE_SYMBOLS = 30;

/** A symbol, and what the bits behind it say. */
export interface Said {
  symbol: number;
  more: number;
  bits: number;
}

/** A length, 3 to 258 bytes. */
export function lengthSaid(length: number): Said {
  if (length === LONGEST) return { symbol: LITERALS - 1, more: 0, bits: 0 };
  const at = LENGTHS.of[length] ?? 0;
  return { symbol: FIRST_LENGTH + at, more: length - (LENGTHS.base[at] ?? 0), bits: LENGTHS.extra[at] ?? 0 };
}

/** A distance, 1 to 32,768 bytes. */
export function distanceSaid(back: number): Said {
  const symbol = DISTANCES.of[back] ?? 0;
  return { symbol, more: back - (DISTANCES.base[symbol] ?? 0), bits: DISTANCES.extra[symbol] ?? 0 };
}
