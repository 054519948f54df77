import { withoutMarks } from '../../text/index.js';

/** Bytes in one encoded word: with what stands around it, and the name of a header before it, a line of 78 letters. */
const WORD_BYTES = 39;
/** Letters of a parameter on one line. */
const PIECE = 60;

const PLAIN = /^[ -~]*$/;
const encoder = new TextEncoder();

/** Bytes as base64 (RFC 4648), without line ends. */
export function base64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** A text of one line: no header ends within it. */
const oneLine = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/\p{Cs}/gu, '')
    .trim();

/** A text as the value of a header: as it stands where it is ASCII and short, else in encoded words (RFC 2047), folded. */
export function headerText(text: string): string {
  const line = oneLine(text);
  if (PLAIN.test(line) && line.length <= PIECE && !line.includes('=?')) return line;
  const words: string[] = [];
  let word = '';
  for (const letter of line) {
    if (encoder.encode(word + letter).length > WORD_BYTES) {
      words.push(word);
      word = '';
    }
    word += letter;
  }
  return [...words, word].map((one) => `=?UTF-8?B?${base64(encoder.encode(one))}?=`).join('\r\n ');
}

/** Letters that need not be percent-encoded in a parameter (RFC 2231, attribute-char). */
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);

/** A parameter in UTF-8 (RFC 2231), in pieces of whole letters where it is long; each begins a line. */
export function parameter(name: string, value: string): string {
  const pieces = [''];
  for (const letter of oneLine(value)) {
    const piece = (pieces.at(-1) ?? '') + encoded(letter);
    if (piece.length > PIECE) pieces.push(encoded(letter));
    else pieces[pieces.length - 1] = piece;
  }
  if (pieces.length === 1) return `;\r\n ${name}*=UTF-8''${pieces[0]}`;
  return pieces.map((piece, at) => `;\r\n ${name}*${at}*=${at === 0 ? "UTF-8''" : ''}${piece}`).join('');
}

/** The same in ASCII, for programs that do not know of UTF-8 in parameters. */
export const plainParameter = (name: string, value: string): string =>
  `;\r\n ${name}="${withoutMarks(oneLine(value)).replace(/[^ -~]|["\\]/g, '_')}"`;

/** Addresses as a list of units has them, one after the other: those a mail can be sent to. */
export const addressesOf = (listed: string | undefined): string[] =>
  (listed ?? '')
    .split(/[;,\s]+/)
    .map((one) => one.replace(/^<|>$/g, ''))
    .filter((one) => /^[!-~]+$/.test(one) && /^[^@<>()[\]:;,"\\]+@[^@<>()[\]:;,"\\]+$/.test(one));
