import { inOneSpace } from './blanks.js';
import { piecesOf, shortWay, tableOf } from './plain.js';
import { remembered } from './remembered.js';

/** Tone marks as combining characters, as NFD writes them: grave, acute, hook, tilde, dot below. */
const TONES = '\u0300\u0301\u0309\u0303\u0323';

/** òa, óe, ủy: the tone on the first of two vowels is moved to the second, so that hòa and hoà are one. */
const EARLY_TONE = new RegExp(`(o)([${TONES}])([ae])|(u)([${TONES}])(y)`, 'g');

/**
 * What such a pair may begin with: where none is, there is nothing to take apart and put together again. A letter and
 * its mark stand apart where something invisible was between them.
 */
const MAY_BE_EARLY = new RegExp(`[òóỏõọ](?:[ae]|[^\\0-\\x7f])|[ùúủũụ](?:y|[^\\0-\\x7f])|[ou][${TONES}]`);

const withLateTones = (text: string): string =>
  MAY_BE_EARLY.test(text)
    ? text
        .normalize('NFD')
        .replace(EARLY_TONE, (_, o: string, t1: string, ae: string, u: string, t2: string, y: string) =>
          o === undefined ? `${u}${y}${t2}` : `${o}${ae}${t1}`,
        )
        .normalize('NFC')
    : text;

/** Any of the characters that are written in more than one way. */
const IN_MANY_WAYS = /[\u00ab\u00ad\u00bb\u200b-\u2060\u2212\ufeff\uff0d]/;

const inOneWay = (text: string): string =>
  IN_MANY_WAYS.test(text)
    ? text
        .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
        .replace(/[\u2010-\u2015\u2212\uff0d]/g, '-')
        .replace(/[\u2018\u2019\u201a\u2032]/g, "'")
        .replace(/[\u201c-\u201f\u00ab\u00bb\u2033]/g, '"')
    : text;

const lowered = (text: string): string =>
  withLateTones(
    inOneWay(text.normalize('NFKC'))
      .toLowerCase()
      .replace(/\u00f0/g, 'đ'),
  ).normalize('NFC');

const SMALL = tableOf((letter) => inOneSpace(lowered(letter)));

/**
 * A text as it is compared, never as it is shown: composed, small letters, one kind of space, dash, quote and
 * colon, Đ in one form, tones in one place, and nothing invisible.
 */
export const fold = remembered(
  (text: string): string => shortWay(text, SMALL, true) ?? inOneSpace(lowered(text)).trim(),
);

const lettersOf = (folded: string): string => folded.replace(/[^\p{L}\p{N}%]+/gu, '');

const KEY = tableOf((letter) => lettersOf(lowered(letter)));

/** The letters and digits of a text that is folded. */
export const keyOfFolded = (folded: string): string => shortWay(folded, KEY, false) ?? lettersOf(folded);

/** The words of a text that is folded. */
export const wordsOfFolded = (folded: string): string[] =>
  piecesOf(folded, KEY) ?? folded.match(/[\p{L}\p{N}%]+/gu) ?? [];

/** Only the letters and digits of a text, folded: joined or split words and stray marks make no difference. */
export const keyOf = remembered((text: string): string => shortWay(text, KEY, true) ?? lettersOf(fold(text)));

/** The folded words of a text. */
export const wordsOf = remembered((text: string): readonly string[] => wordsOfFolded(fold(text)));

/** A text as it is typed where there are no Vietnamese letters: "Dang uy xa Muong So". */
export const withoutMarks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').normalize('NFC');

/** Letters of Vietnamese that have marks: nearly every text in it has one near its beginning. */
const MARKED =
  /[\u00c0-\u00c3\u00c8-\u00ca\u00cc\u00cd\u00d2-\u00d5\u00d9\u00da\u00dd\u00e0-\u00e3\u00e8-\u00ea\u00ec\u00ed\u00f2-\u00f5\u00f9\u00fa\u00fd\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/;

/** Whether a text has no marks: of another language, or typed where there are none. */
export const isWithoutMarks = (text: string): boolean => !MARKED.test(text) && withoutMarks(text) === text;

const bareLettersOf = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}#]+/gu, '');

const BARE = tableOf(bareLettersOf);

/**
 * The letters and digits of a text without capitals and without marks of any kind, so that `Khối (Nhóm)`, `KHOI NHOM`
 * and `khối_nhóm` are the same: for headings and names that people may type without tones. `#` counts as a letter.
 */
export const bareKeyOf = remembered((text: string): string => shortWay(text, BARE, false) ?? bareLettersOf(text));
