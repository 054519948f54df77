import { crc32 } from '../crc32.js';
import { behind, joinedCrc32 } from '../crc32-joined.js';
import type { PackedEntry } from '../write.js';
import { BitWriter } from './bits.js';
import { type BlockCodes, blockCodes } from './block.js';
import { distanceSaid, END_OF_BLOCK, lengthSaid } from './symbols.js';
import { FAR, type Known, ROOM, type Token, tokensOf } from './tokens.js';

/** What is filled in each time: figures, always so many; or a text of any length, where they are null. */
export interface Hole {
  figures: number | null;
}

/** What is said once and for all, or a hole. */
export type Piece = string | Hole;

type Content = Pick<PackedEntry, 'method' | 'crc' | 'size' | 'packed'>;

/** Steps of a cast that are no bits: a hole, and a distance across texts. */
const HOLE = 0;
const ACROSS = 255;
/** As many bits as are put at once. */
const AT_ONCE = 24;

/** Steps of one cast: bits and how many they are; `HOLE`; `ACROSS` with the token's place among those. */
interface Steps {
  bits: Uint32Array;
  counts: Uint8Array;
  across: Token[];
}

/** The checksum of what is known between two holes, and what stands before it is multiplied by. */
interface Run {
  crc: number;
  shift: number;
}

const isAscii = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
};

const encoder = new TextEncoder();

function bytesOf(text: string): Uint8Array {
  if (!isAscii(text)) return encoder.encode(text);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** Where each hole stands among the bytes; figures have room of their own there, texts none. */
interface Laid extends Known {
  holes: readonly { hole: Hole; at: number }[];
}

function laid(pieces: readonly Piece[]): Laid {
  const parts = pieces.map((piece) =>
    typeof piece === 'string' ? encoder.encode(piece) : new Uint8Array(piece.figures ?? 0),
  );
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  const until = new Uint32Array(bytes.length);
  const texts = new Uint16Array(bytes.length);
  const holes: { hole: Hole; at: number }[] = [];
  let at = 0;
  let passed = 0;
  let run = 0;
  const close = (): void => {
    until.fill(at, run, at);
  };
  parts.forEach((part, index) => {
    const piece = pieces[index] ?? '';
    bytes.set(part, at);
    if (typeof piece !== 'string') {
      close();
      holes.push({ hole: piece, at });
      if (piece.figures === null) passed += 1;
      until.fill(0, at, at + part.length);
      run = at + part.length;
    }
    texts.fill(passed, at, at + part.length);
    at += part.length;
  });
  close();
  return { bytes, until, texts, holes };
}

/**
 * Something that is deflated many times with a few words changed. What stays is searched for repetitions and coded once;
 * a cast is those bits with the codes of the words between them, in one block of deflate (RFC 1951), and its checksum is
 * put together from those of the pieces. Distances across a text are the only thing that changes with its length: they are
 * coded anew. A cast depends on the pieces and the words alone, never on what was cast before.
 */
export class Mould {
  private readonly known: Laid;
  private readonly runs: Run[] = [];
  private readonly codes: BlockCodes;
  private readonly steps: Steps;
  /** The same for texts so long that references across them would go too far. */
  private near: Mould | null = null;

  /** @param reach how far back references may go across texts */
  constructor(
    private readonly pieces: readonly Piece[],
    reach = FAR,
  ) {
    this.known = laid(pieces);
    const { bytes, holes } = this.known;
    const tokens = tokensOf(this.known, reach);
    const figures = holes.reduce((sum, { hole }) => sum + (hole.figures ?? 0), 0);
    this.codes = blockCodes(bytes, tokens, figures);
    this.steps = this.stepsOf(tokens);
    let from = 0;
    for (const { hole, at } of [...holes, { hole: { figures: null }, at: bytes.length }]) {
      this.runs.push({ crc: crc32(bytes.subarray(from, at)), shift: behind(at - from) });
      from = at + (hole.figures ?? 0);
    }
  }

  /**
   * What comes of it with these words in its holes, in their order. Throws a `RangeError` where figures are not as many
   * as their hole takes.
   */
  cast(words: readonly string[]): Content {
    const { holes, bytes } = this.known;
    const filled = words.map(bytesOf);
    const lengths = [0];
    let figures = 0;
    holes.forEach(({ hole }, at) => {
      const length = filled[at]?.length ?? 0;
      if (hole.figures === null) lengths.push((lengths.at(-1) ?? 0) + length);
      else if (length !== hole.figures) throw new RangeError(`${words[at]} does not fit into ${hole.figures} figures.`);
      else figures += length;
    });
    const texts = lengths.at(-1) ?? 0;
    if (texts > ROOM && this.steps.across.length > 0) {
      this.near ??= new Mould(this.pieces, 0);
      return this.near.cast(words);
    }
    return {
      method: 8,
      crc: this.crcWith(filled),
      size: bytes.length + texts,
      packed: [this.packedWith(filled, lengths, texts + figures)],
    };
  }

  private crcWith(filled: readonly Uint8Array[]): number {
    let crc = 0;
    this.runs.forEach((run, at) => {
      crc = joinedCrc32(crc, run.crc, run.shift);
      const word = filled[at];
      if (word) crc = crc32(word, crc);
    });
    return crc;
  }

  private packedWith(filled: readonly Uint8Array[], lengths: readonly number[], more: number): Uint8Array {
    const { literals, distances } = this.codes;
    const { bits, counts, across } = this.steps;
    const texts = this.known.texts;
    // The longest code of a byte has 15 bits.
    const writer = new BitWriter(new Uint8Array(bits.length * 3 + across.length * 4 + more * 2 + 1));
    let hole = 0;
    for (let step = 0; step < bits.length; step++) {
      const count = counts[step] ?? 0;
      if (count === HOLE)
        for (const byte of filled[hole++] ?? []) writer.put(literals.bits[byte] ?? 0, literals.lengths[byte] ?? 0);
      else if (count === ACROSS) {
        const { at = 0, back = 0 } = across[bits[step] ?? 0] ?? {};
        const between = (lengths[texts[at] ?? 0] ?? 0) - (lengths[texts[at - back] ?? 0] ?? 0);
        const said = distanceSaid(back + between);
        writer.put(distances.bits[said.symbol] ?? 0, distances.lengths[said.symbol] ?? 0);
        writer.put(said.more, said.bits);
      } else writer.put(bits[step] ?? 0, count);
    }
    return writer.written();
  }

  private stepsOf(tokens: readonly Token[]): Steps {
    const { bytes, texts, holes } = this.known;
    const { literals, distances, announced } = this.codes;
    const bits: number[] = [];
    const counts: number[] = [];
    const across: Token[] = [];
    let held = 0;
    let count = 0;
    const flush = (): void => {
      if (count > 0) step(held, count);
      held = 0;
      count = 0;
    };
    const step = (value: number, kind: number): void => {
      bits.push(value);
      counts.push(kind);
    };
    const put = (value: number, length: number): void => {
      if (count + length > AT_ONCE) flush();
      held |= value << count;
      count += length;
    };
    for (const one of announced) put(one.bits, one.count);
    let hole = 0;
    for (const token of tokens) {
      const { at, length, back } = token;
      for (; holes[hole]?.at === at; hole++) {
        flush();
        step(0, HOLE);
      }
      const previous = holes[hole - 1];
      if (previous && at < previous.at + (previous.hole.figures ?? 0)) continue;
      const said = back === 0 ? { symbol: bytes[at] ?? 0, more: 0, bits: 0 } : lengthSaid(length);
      put(literals.bits[said.symbol] ?? 0, literals.lengths[said.symbol] ?? 0);
      put(said.more, said.bits);
      if (back === 0) continue;
      if (texts[at] === texts[at - back]) {
        const far = distanceSaid(back);
        put(distances.bits[far.symbol] ?? 0, distances.lengths[far.symbol] ?? 0);
        put(far.more, far.bits);
      } else {
        flush();
        step(across.push(token) - 1, ACROSS);
      }
    }
    flush();
    for (; hole < holes.length; hole++) step(0, HOLE);
    put(literals.bits[END_OF_BLOCK] ?? 0, literals.lengths[END_OF_BLOCK] ?? 0);
    flush();
    return { bits: Uint32Array.from(bits), counts: Uint8Array.from(counts), across };
  }
}
