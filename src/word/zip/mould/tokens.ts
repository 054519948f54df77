/** Words shorter than this are not worth a reference to an earlier place. */
const SHORTEST = 4;
const LONGEST = 258;
/** How far back deflate can refer (RFC 1951 2). */
export const WINDOW = 32768;
/**
 * How far back a reference reaches across texts whose length is not known yet, and so how many bytes such texts may have
 * together.
 */
export const FAR = 24000;
export const ROOM = WINDOW - FAR;

/** How many earlier places with the same beginning are looked at. */
const TRIES = 64;
/** A word as long as this is good enough to look no further. */
const LONG = 64;
const HASHES = 1 << 15;

/** Bytes to be packed, and what of them is not known yet. */
export interface Known {
  bytes: Uint8Array;
  /** Where the run of known bytes ends that each byte stands in; its own place for a byte that is not known. */
  until: Uint32Array;
  /** How many texts of unknown length stand before each byte. */
  texts: Uint16Array;
}

/** A byte of its own, or a reference to the same words at an earlier place. */
export interface Token {
  at: number;
  length: number;
  /** How far back; 0 for a byte of its own. */
  back: number;
}

/**
 * Finds what repeats (LZ77), each time the longest word there is unless the next byte begins a longer one. What is not
 * known stands as bytes of its own and is never referred to.
 * @param reach how far back references may go across texts of unknown length
 */
export function tokensOf({ bytes, until, texts }: Known, reach: number): Token[] {
  const heads = new Int32Array(HASHES).fill(-1);
  const earlier = new Int32Array(bytes.length);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

  const hash = (at: number): number => Math.imul(view.getUint32(at, true), 0x9e3779b1) >>> 17;
  const isKnown = (at: number): boolean => (until[at] ?? 0) >= at + SHORTEST;
  const enter = (at: number): void => {
    if (!isKnown(at)) return;
    const key = hash(at);
    earlier[at] = heads[key] ?? -1;
    heads[key] = at;
  };
  const longest = (at: number): Token => {
    const best = { at, length: 1, back: 0 };
    if (!isKnown(at)) return best;
    const most = Math.min(LONGEST, (until[at] ?? 0) - at);
    let from = heads[hash(at)] ?? -1;
    for (let left = TRIES; from >= 0 && left > 0; left--, from = earlier[from] ?? -1) {
      const back = at - from;
      if (back > (texts[from] === texts[at] ? WINDOW : reach)) break;
      if (bytes[from + best.length] !== bytes[at + best.length]) continue;
      const limit = Math.min(most, (until[from] ?? 0) - from);
      let length = 0;
      while (length < limit && bytes[from + length] === bytes[at + length]) length++;
      if (length <= best.length || length < SHORTEST) continue;
      best.length = length;
      best.back = back;
      if (length >= LONG) break;
    }
    return best;
  };

  const tokens: Token[] = [];
  let next = longest(0);
  while (next.at < bytes.length) {
    const token = next;
    enter(token.at);
    next = longest(token.at + 1);
    if (token.back > 0 && next.length <= token.length) {
      for (let at = token.at + 1; at < token.at + token.length; at++) enter(at);
      next = longest(token.at + token.length);
    } else {
      token.length = 1;
      token.back = 0;
    }
    tokens.push(token);
  }
  return tokens;
}
