import { type Codes, codesOf, lengthsOf } from './huffman.js';
import { DISTANCE_SYMBOLS, distanceSaid, END_OF_BLOCK, LITERALS, lengthSaid } from './symbols.js';
import type { Token } from './tokens.js';

/** The codes of one block of deflate, and the bits that announce them behind the one that says whether it is the last. */
export interface BlockCodes {
  literals: Codes;
  distances: Codes;
  announced: readonly { bits: number; count: number }[];
}

/** The order in which the lengths of the codes for lengths are told (RFC 1951 3.2.7). */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** Codes as the format has them fixed, for what is too short to announce its own (RFC 1951 3.2.6). */
function fixedCodes(): BlockCodes {
  const lengths = new Uint8Array(288).fill(8, 0, 144).fill(9, 144, 256).fill(7, 256, 280).fill(8, 280);
  return {
    literals: codesOf(lengths),
    distances: codesOf(new Uint8Array(DISTANCE_SYMBOLS).fill(5)),
    announced: [{ bits: 1, count: 2 }],
  };
}

const fixed = fixedCodes();

/** Codes made for what comes how often. Every symbol has one, since what is filled in may be anything. */
function ownCodes(literals: Uint32Array, distances: Uint32Array): BlockCodes {
  const ofLiterals = lengthsOf(literals, 15);
  const ofDistances = lengthsOf(distances, 15);
  const told = [...ofLiterals, ...ofDistances];
  const often = new Uint32Array(ORDER.length);
  for (const length of told) often[length] = (often[length] ?? 0) + 1;
  const codes = codesOf(lengthsOf(often, 7));
  return {
    literals: codesOf(ofLiterals),
    distances: codesOf(ofDistances),
    announced: [
      { bits: 2, count: 2 },
      { bits: LITERALS - 257, count: 5 },
      { bits: DISTANCE_SYMBOLS - 1, count: 5 },
      { bits: ORDER.length - 4, count: 4 },
      ...ORDER.map((length) => ({ bits: codes.lengths[length] ?? 0, count: 3 })),
      ...told.map((length) => ({ bits: codes.bits[length] ?? 0, count: codes.lengths[length] ?? 0 })),
    ],
  };
}

/**
 * The shorter codes for some tokens, and for `figures` figures that are yet to be filled in: those of the format, or of
 * their own.
 */
export function blockCodes(bytes: Uint8Array, tokens: readonly Token[], figures: number): BlockCodes {
  const literals = new Uint32Array(LITERALS).fill(1);
  const distances = new Uint32Array(DISTANCE_SYMBOLS).fill(1);
  const count = (counts: Uint32Array, symbol: number, by = 1): void => {
    counts[symbol] = (counts[symbol] ?? 0) + by;
  };
  for (const { at, length, back } of tokens) {
    count(literals, back === 0 ? (bytes[at] ?? 0) : lengthSaid(length).symbol);
    if (back > 0) count(distances, distanceSaid(back).symbol);
  }
  for (let figure = 0x30; figure < 0x3a; figure++) count(literals, figure, Math.round(figures / 10));
  const own = ownCodes(literals, distances);
  const bitsWith = (codes: BlockCodes): number =>
    codes.announced.reduce((sum, one) => sum + one.count, codes.literals.lengths[END_OF_BLOCK] ?? 0) +
    literals.reduce((sum, often, symbol) => sum + often * (codes.literals.lengths[symbol] ?? 0), 0) +
    distances.reduce((sum, often, symbol) => sum + often * (codes.distances.lengths[symbol] ?? 0), 0);
  return bitsWith(own) < bitsWith(fixed) ? own : fixed;
}
