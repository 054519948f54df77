import { outermost, type Scope } from './scope.js';
import { bytesOf, codePointAt } from './utf8.js';

/** Which characters stand where in XML 1.0, fifth edition, and in XML 1.1, which an XML declaration may ask for. */
export interface Edition {
  /** A character that may stand nowhere as it is (production 2; 1.1: 2 and 2a). */
  readonly forbidden: RegExp;
  /** The character a reference names by its number; null for one that may not be named. */
  readonly numbered: (code: number) => string | null;
  /** A prefix may be declared to mean nothing. */
  readonly undeclares: boolean;
  /** The scope around the root of its documents: what was made of some letters inside it may be made use of in all. */
  readonly outermost: Scope;
}

const named = (code: number): string | null =>
  (code >= 0x20 && code < 0xd800) || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff)
    ? String.fromCodePoint(code)
    : null;

export const XML_1_0: Edition = {
  forbidden: /(?![\t\n\r\x7f-\x9f])\p{Cc}|[\ufffe\uffff]/u,
  numbered: (code) => (code === 0x09 || code === 0x0a || code === 0x0d ? String.fromCharCode(code) : named(code)),
  undeclares: false,
  outermost: outermost(),
};

/** Its own line ends are made those of 1.0 before anything else is read (1.1, 2.11). */
export const XML_1_1: Edition = {
  forbidden: /(?![\t\n\r\x85])\p{Cc}|[\ufffe\uffff]/u,
  numbered: (code) => (code > 0 && code < 0x20 ? String.fromCharCode(code) : named(code)),
  undeclares: true,
  outermost: outermost(),
};

/** Inclusive ranges of characters that may begin a name, above ASCII (production 4). */
const STARTS: readonly (readonly [number, number])[] = [
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x2ff],
  [0x370, 0x37d],
  [0x37f, 0x1fff],
  [0x200c, 0x200d],
  [0x2070, 0x218f],
  [0x2c00, 0x2fef],
  [0x3001, 0xd7ff],
  [0xf900, 0xfdcf],
  [0xfdf0, 0xfffd],
  [0x10000, 0xeffff],
];
/** Those that may only go on in one (production 4a). */
const GOES_ON: readonly (readonly [number, number])[] = [
  [0xb7, 0xb7],
  [0x300, 0x36f],
  [0x203f, 0x2040],
];

const within = (ranges: readonly (readonly [number, number])[], code: number): boolean =>
  ranges.some(([from, to]) => code >= from && code <= to);

/** By ASCII code: 0 is no character of a name, 1 one that goes on in it, 2 one that may begin it. */
const ASCII = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const letter = String.fromCharCode(code);
  return /[A-Za-z_:]/.test(letter) ? 2 : /[-.0-9]/.test(letter) ? 1 : 0;
});

/**
 * By their bytes: 1 for what is not read as it stands in a text, or may not stand there; 2 for blanks that are spaces in a
 * value. With 0xC2 begin the controls above ASCII, with 0xEF the last two characters of two bytes, among others.
 */
const MARKS = Uint8Array.from({ length: 0x100 }, (_, byte) => {
  if (byte >= 0x80) return byte === 0xc2 || byte === 0xef ? 1 : 0;
  const letter = String.fromCharCode(byte);
  if (letter === '\t' || letter === '\n') return 2;
  return byte < 0x20 || letter === '&' || letter === ']' || letter === '<' || byte === 0x7f ? 1 : 0;
});

/** Whether a text with this byte in it must be looked at more closely; 2 where only the value of an attribute must. */
export const markOf = (byte: number): number => MARKS[byte] ?? 0;

/** Where the name that begins at `from` ends; `from` where none begins. */
export function nameEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  for (;;) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) {
      if ((ASCII[byte] ?? 0) === 0 || (at === from && ASCII[byte] !== 2)) return at;
      at += 1;
    } else {
      const code = codePointAt(bytes, at);
      if (!within(STARTS, code) && (at === from || !within(GOES_ON, code))) return at;
      at += bytesOf(code);
    }
  }
}

/** Where the blanks that begin at `from` end (production 3). */
export function blanksEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  for (;;) {
    const byte = bytes[at];
    if (byte !== 0x20 && byte !== 0x0a && byte !== 0x09 && byte !== 0x0d) return at;
    at += 1;
  }
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', gt: '>', lt: '<', quot: '"', apos: "'" };

function meantBy(reference: string, edition: Edition): string | null {
  if (!reference.startsWith('#')) return Object.hasOwn(NAMED, reference) ? (NAMED[reference] ?? null) : null;
  const [, hexadecimal, decimal] = /^#(?:x([0-9a-fA-F]+)|([0-9]+))$/.exec(reference) ?? [];
  if (hexadecimal !== undefined) return edition.numbered(Number.parseInt(hexadecimal, 16));
  return decimal === undefined ? null : edition.numbered(Number.parseInt(decimal, 10));
}

function withoutReferences(text: string, edition: Edition): string | null {
  let read = '';
  let from = 0;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', from)) {
    const end = text.indexOf(';', at);
    const meant = end < 0 ? null : meantBy(text.slice(at + 1, end), edition);
    if (meant === null) return null;
    read += text.slice(from, at) + meant;
    from = end + 1;
  }
  return read + text.slice(from);
}

/** Line ends of other systems as "\n" (2.11). */
export const withPlainEnds = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);

/** What a text between two tags means that holds a mark; null where it is not well-formed. */
export function meaningOfText(written: string, edition: Edition): string | null {
  if (edition.forbidden.test(written) || written.includes(']]>')) return null;
  return withoutReferences(withPlainEnds(written), edition);
}

/** What the value of an attribute means that holds a mark, all its blanks being spaces (3.3.3); null where it is not well-formed. */
export function meaningOfValue(written: string, edition: Edition): string | null {
  if (written.includes('<') || edition.forbidden.test(written)) return null;
  return withoutReferences(written.replace(/\r\n|[\t\n\r]/g, ' '), edition);
}
