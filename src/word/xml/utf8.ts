import { textOfCodes } from '../../text/index.js';

/** Pieces of UTF-8: nearly all bytes of a part are marks that are never made letters. All bytes here are sound UTF-8. */

const WHOLE = new TextDecoder('utf-8', { ignoreBOM: true });

/** Of so many bytes a text is put together here; to ask a decoder for a short one takes longer than decoding it. */
const SHORT = 32;

/** The letters of a short text, before they are one. */
const units = new Uint16Array(SHORT);

/** The character that begins at `at` (RFC 3629, 3); 0 behind the end. */
export function codePointAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return first;
  const second = (bytes[at + 1] ?? 0) & 0x3f;
  if (first < 0xe0) return ((first & 0x1f) << 6) | second;
  const third = (bytes[at + 2] ?? 0) & 0x3f;
  if (first < 0xf0) return ((first & 0x0f) << 12) | (second << 6) | third;
  return ((first & 0x07) << 18) | (second << 12) | (third << 6) | ((bytes[at + 3] ?? 0) & 0x3f);
}

/** How many bytes a character takes. */
export const bytesOf = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);

/** The bytes from one place to another as a text of its own. */
export function textAt(bytes: Uint8Array, from: number, to: number): string {
  if (to - from > SHORT) return WHOLE.decode(bytes.subarray(from, to));
  let count = 0;
  for (let at = from; at < to; ) {
    const code = codePointAt(bytes, at);
    at += bytesOf(code);
    if (code < 0x10000) units[count++] = code;
    else {
      units[count++] = 0xd7c0 + (code >> 10);
      units[count++] = 0xdc00 | (code & 0x3ff);
    }
  }
  return textOfCodes(units, count);
}

/** Whether these letters of ASCII stand at a place. */
export function standsAt(bytes: Uint8Array, at: number, letters: string): boolean {
  for (let step = 0; step < letters.length; step += 1) if (bytes[at + step] !== letters.charCodeAt(step)) return false;
  return true;
}

/** Where these letters of ASCII stand next, from a place on; -1 where they do not. */
export function placeOf(bytes: Uint8Array, letters: string, from: number): number {
  const first = letters.charCodeAt(0);
  let at = bytes.indexOf(first, from);
  while (at >= 0 && !standsAt(bytes, at, letters)) at = bytes.indexOf(first, at + 1);
  return at;
}
