import { AT_ONCE } from './bits.js';
import { type BlockCodes, blockCodes } from './block.js';
import type { Laid } from './laid.js';
import { distanceSaid, END_OF_BLOCK, lengthSaid, type Said } from './symbols.js';
import type { Token } from './tokens.js';

/** Steps of a cast that are no bits: a hole, and a distance across texts. */
export const HOLE = 0;
export const ACROSS = 255;

/** A distance across texts: how far it is without them, and how many texts stand before each of its ends. */
export interface Across {
  back: number;
  from: number;
  to: number;
}

/** The steps of every cast, in their order: bits and how many they are; `HOLE`; `ACROSS` and its place among those. */
export interface Steps {
  bits: Uint32Array;
  counts: Uint8Array;
  across: readonly Across[];
  codes: BlockCodes;
}

/** Puts the bits of one step behind the other, as many at once as can be: fewer only before a step that is no bits. */
class StepWriter {
  readonly bits: number[] = [];
  readonly counts: number[] = [];
  private held = 0;
  private count = 0;

  put(bits: number, count: number): void {
    this.held |= bits << this.count;
    this.count += count;
    if (this.count < AT_ONCE) return;
    this.bits.push(this.held & 0xffff);
    this.counts.push(AT_ONCE);
    this.held >>>= AT_ONCE;
    this.count -= AT_ONCE;
  }

  /** A step that is no bits. */
  step(value: number, kind: typeof HOLE | typeof ACROSS): void {
    this.flush();
    this.bits.push(value);
    this.counts.push(kind);
  }

  flush(): void {
    if (this.count === 0) return;
    this.bits.push(this.held);
    this.counts.push(this.count);
    this.held = 0;
    this.count = 0;
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
  const across: Across[] = [];
  const say = ({ bits, lengths }: BlockCodes['literals'], said: Said): void => {
    writer.put(bits[said.symbol] ?? 0, lengths[said.symbol] ?? 0);
    writer.put(said.more, said.bits);
  };
  const sayDistance = ({ at, back }: Token): void => {
    const [from = 0, to = 0] = [texts[at - back], texts[at]];
    if (from === to) say(distances, distanceSaid(back));
    else writer.step(across.push({ back, from, to }) - 1, ACROSS);
  };
  writer.put(final ? 1 : 0, 1);
  for (const one of announced) writer.put(one.bits, one.count);
  let hole = 0;
  let known = 0;
  const fillUpTo = (at: number): void => {
    for (let next = holes[hole]; next !== undefined && next.at <= at; next = holes[++hole]) {
      writer.step(0, HOLE);
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
  writer.flush();
  return { bits: Uint32Array.from(writer.bits), counts: Uint8Array.from(writer.counts), across, codes };
}
