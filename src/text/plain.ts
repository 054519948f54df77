import { codeAt } from './code-at.js';
import { textOfCodes } from './of-codes.js';

/**
 * The short way of folding. Texts are folded some thousand times for one report, and nearly all are plain: letters of
 * Vietnamese and English, composed, digits, and the usual signs. In these each letter becomes one letter or none whatever
 * stands beside it, so that a table made by the long way says it all, in one pass; the regular expressions of the long
 * way take eight times as long. What is not plain comes back as null, and goes the long way.
 */
const PLAIN =
  /[\t\n\x20-\x7e\u00a0\u00ab\u00bb\u00c0-\u00cf\u00d1-\u00d6\u00d8-\u00ef\u00f1-\u00f6\u00f8-\u00ff\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u200b\u2010-\u2015\u2018-\u201f\u2022\u2026]/g;

/** Plain letters come before this one. */
const END = 0x2027;

/** All plain letters, found in one go: asking for each of them takes longer than all that is done with them. */
const LETTERS = String.fromCharCode(...Array(END).keys()).match(PLAIN) ?? [];

/** What stands in a table for a letter that is left out, for three dots written as one sign, for one that is not plain. */
const NOTHING = 0;
const DOTS = 0xfffe;
const HARD = 0xffff;

const [SPACE, DOT] = [0x20, 0x2e];

/** What each letter becomes, by their codes. */
export type Table = Uint16Array;

const codeOf = (text: string): number => {
  if (text === '') return NOTHING;
  if (text === '...') return DOTS;
  return text.length === 1 ? text.charCodeAt(0) : HARD;
};

/** The table of a way of writing texts in which letters do not depend on those beside them. */
export function tableOf(longWay: (letter: string) => string): Table {
  const table = new Uint16Array(END).fill(HARD);
  for (const letter of LETTERS) table[letter.charCodeAt(0)] = codeOf(longWay(letter));
  return table;
}

/** òa, óe, ủy: for a vowel with the tone of the one behind it, and that one, what becomes of the two. */
const LATE = new Map<number, readonly [first: number, second: number]>();
const IS_EARLY = new Uint8Array(END);
const pairOf = (first: number, second: number): number => first * END + second;
for (const [vowel, early, second, late] of [
  ['o', 'òóỏõọ', 'a', 'àáảãạ'],
  ['o', 'òóỏõọ', 'e', 'èéẻẽẹ'],
  ['u', 'ùúủũụ', 'y', 'ỳýỷỹỵ'],
] as const)
  for (let tone = 0; tone < early.length; tone++) {
    const code = early.charCodeAt(tone);
    IS_EARLY[code] = 1;
    for (const letter of [second, second.toUpperCase()])
      LATE.set(pairOf(code, letter.charCodeAt(0)), [vowel.charCodeAt(0), late.charCodeAt(tone)]);
  }

/** Longer texts go the long way: they are few. */
const LONGEST = 2048;
const written = new Uint16Array(3 * LONGEST);

/** Up to so many letters a text is put together here. */
const FEW = 24;
const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/**
 * Codes as Node makes texts of them, of 150 letters in a seventh of the time, and takes them from texts. Undefined in a
 * browser, and where numbers are kept the other way around.
 */
const asNodeHas = ({ buffer }: Uint16Array<ArrayBuffer>): Buffer | undefined =>
  isLittleEndian ? (globalThis as { Buffer?: typeof Buffer }).Buffer?.from(buffer) : undefined;

const writtenAsNode = asNodeHas(written);

const textOf = (count: number): string =>
  writtenAsNode !== undefined && count > FEW
    ? writtenAsNode.toString('utf16le', 0, 2 * count)
    : textOfCodes(written, count);

/** The codes of the text that is looked at: to ask a long text for each of its letters takes four times as long as taking all. */
const given = new Uint16Array(LONGEST);
const givenAsNode = asNodeHas(given);

/** Takes the codes of a text that is no longer than `LONGEST`. */
function take(text: string): void {
  if (givenAsNode !== undefined && text.length > FEW) givenAsNode.write(text, 'utf16le');
  else for (let at = 0; at < text.length; at++) given[at] = codeAt(text, at);
}

/**
 * A text with each letter as a table has it, blanks as one, none at its ends; null where it is not plain.
 * @param moves whether the tone of òa is put on its second vowel
 */
export function shortWay(text: string, table: Table, moves: boolean): string | null {
  const { length } = text;
  if (length > LONGEST) return null;
  take(text);
  let count = 0;
  let isSame = true;
  for (let at = 0; at < length; at++) {
    const code = given[at] as number;
    const to = code < END ? (table[code] as number) : HARD;
    if (to !== code) {
      if (to === NOTHING) continue;
      isSame = false;
      if (to >= DOTS) {
        if (to === HARD) return null;
        written[count] = written[count + 1] = written[count + 2] = DOT;
        count += 3;
        continue;
      }
    }
    if (to === SPACE && (count === 0 || written[count - 1] === SPACE)) continue;
    written[count++] = to;
    if (!moves || IS_EARLY[to] === 0 || at + 1 === length) continue;
    const next = given[at + 1] as number;
    if (next > 0x7f) return null;
    const late = LATE.get(pairOf(to, next));
    if (late === undefined) continue;
    [written[count - 1], written[count++]] = late;
    isSame = false;
    at += 1;
  }
  if (count > 0 && written[count - 1] === SPACE) count -= 1;
  if (isSame && count === length) return text;
  return textOf(count);
}

/** The pieces of a text of letters that stand in a table; null where it is not plain. */
export function piecesOf(text: string, table: Table): string[] | null {
  const pieces: string[] = [];
  const { length } = text;
  let from = -1;
  for (let at = 0; at < length; at++) {
    const code = codeAt(text, at);
    const to = code < END ? (table[code] as number) : HARD;
    if (to === HARD) return null;
    if (to !== NOTHING) {
      if (from < 0) from = at;
    } else if (from >= 0) {
      pieces.push(text.slice(from, at));
      from = -1;
    }
  }
  if (from >= 0) pieces.push(text.slice(from));
  return pieces;
}
