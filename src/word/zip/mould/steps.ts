import { WORD } from './bits.js';
import { type BlockCodes, blockCodes } from './block.js';
import type { Laid } from './laid.js';
import { distanceSaid, END_OF_BLOCK, lengthSaid, type Said } from './symbols.js';
import type { Token } from './tokens.js';

/** A distance across texts: how far it is without them, and how many texts stand before each of its ends. */
export interface Across {
  back: number;
  from: number;
  to: number;
}

/** What stands between two runs of bits: a hole, or a distance across texts. */
export type Stop = 'hole' | Across;

/** The steps of every cast: runs of bits, and what stands behind each of them but the last. */
export interface Steps {
  /** The bits of all runs, the lowest of each word first; each run begins with a word. */
  bits: Int32Array;
  /** How many bits each run has. */
  lengths: Uint32Array;
  stops: readonly Stop[];
  codes: BlockCodes;
}

/** Puts the bits of one step behind the other, in runs as long as can be. */
class StepWriter {
  readonly stops: Stop[] = [];
  private readonly words: number[] = [];
  private readonly lengths: number[] = [];
  private held = 0;
  private length = 0;

  /** Up to 16 bits. */
  put(bits: number, count: number): void {
    const before = this.length % WORD;
    this.held |= bits << before;
    this.length += count;
    if (before + count < WORD) return;
    this.words.push(this.held);
    this.held = bits >>> (WORD - before);
  }

  stop(stop: Stop): void {
    this.end();
    this.stops.push(stop);
  }

  /** Ends the run. */
  private end(): void {
    if (this.length % WORD > 0) this.words.push(this.held);
    this.lengths.push(this.length);
    this.held = 0;
    this.length = 0;
  }

  steps(codes: BlockCodes): Steps {
    this.end();
    const { words, lengths, stops } = this;
    return { bits: Int32Array.from(words), lengths: Uint32Array.from(lengths), stops, codes };
  }
}

/**
 * What is laid as the steps of one block of deflate (RFC 1951 3.2.3).
 * @param final it is the last of its stream
 */
export function stepsOf({ bytes, texts, holes }: Laid, tokens: readonly Token[], final = true): Steps {
  const figures = holes.reduce((sum, { hole }) => sum + (hole.figures ?? 0), 0);
  const codes = blockCodes(bytes, tokens, figures);
  const { literals, distances, announced } = codes;
  const writer = new StepWriter();
  const say = ({ bits, lengths }: BlockCodes['literals'], said: Said): void => {
    writer.put(bits[said.symbol] ?? 0, lengths[said.symbol] ?? 0);
    writer.put(said.more, said.bits);
  };
  const sayDistance = ({ at, back }: Token): void => {
    const [from = 0, to = 0] = [texts[at - back], texts[at]];
    if (from === to) say(distances, distanceSaid(back));
    else writer.stop({ back, from, to });
  };
  writer.put(final ? 1 : 0, 1);
  for (const one of announced) writer.put(one.bits, one.count);
  let hole = 0;
  let known = 0;
  const fillUpTo = (at: number): void => {
    for (let next = holes[hole]; next !== undefined && next.at <= at; next = holes[++hole]) {
      writer.stop('hole');
      known = next.at + (next.hole.figures ?? 0);
    }
  };
  for (const token of tokens) {
    fillUpTo(token.at);
    if (token.at < known) continue;
    if (token.back === 0) say(literals, { symbol: bytes[token.at] ?? 0, more: 0, bits: 0 });
    else {
      say(literals, lengthSaid(token.length));
      sayDistance(token);
    }
  }
  fillUpTo(bytes.length);
  say(literals, { symbol: END_OF_BLOCK, more: 0, bits: 0 });
  return writer.steps(codes);
}
