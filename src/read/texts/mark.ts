import { codeAt, ofLetters, remembered } from '../../text/index.js';
import { anyOf, inAnyLanguage } from '../words/index.js';
import { isPlainLetter } from './first-word.js';

const DIVISIONS = anyOf((words) => words.divisions);
const ORDINAL = `${anyOf((words) => words.ordinal)}\\s+\\p{L}+`;
const SIGNS = '[.:/)\\-–—−]';

/** Marks people type before a heading, longest kinds first. */
const MARKS: readonly RegExp[] = [
  ofLetters(
    new RegExp(
      `^(?:${DIVISIONS}|${anyOf((words) => words.articles)})\\s+(?:${ORDINAL}|[ivxlc]+(?!\\p{L})|\\d{1,3}(?!\\d))\\s*${SIGNS}*\\s*`,
      'iu',
    ),
  ),
  new RegExp(`^[IVXLC]{1,6}\\s*${SIGNS}+\\s*`, 'u'),
  /^[IVX]{1,5}[abc]\.\s+/u,
  new RegExp(`^\\d{1,2}(?:\\.\\d{1,2}){1,4}\\s*${SIGNS}*\\s*`, 'u'),
  new RegExp(`^\\d{1,2}\\s*(?:${SIGNS})+\\s*(?!\\d)`, 'u'),
  new RegExp(`^\\(?[a-zđA-ZĐ]\\s*[.)/]${SIGNS}*\\s+`, 'u'),
  /^[A-Z]\s*-\s*/u,
  /^[-–—−•▪●◦*+]+\s*/u,
];

/**
 * Any of them, in capitals or not and with whatever signs for letters: what has none of these has none of those. Letters of all
 * alphabets, in capitals too, are dear to look for.
 */
const ANY_MARK = new RegExp(
  MARKS.map(({ source }) => source.replaceAll('(?!\\p{L})', '').replaceAll('\\p{L}', '\\S')).join('|'),
  'iu',
);

/** The first letters of marks that are words, and of Roman numbers. */
const MARK_LETTERS = new Set(
  inAnyLanguage(({ divisions, articles }) => [...divisions, ...articles]).map((word) => word.charAt(0).toUpperCase()),
);
for (const letter of 'IVXLC') MARK_LETTERS.add(letter);

/** Whether a text begins with two letters of which the first begins no mark: it has none. False is not certain. */
const beginsWithWord = (text: string): boolean =>
  text.length > 1 &&
  isPlainLetter(codeAt(text, 0)) &&
  isPlainLetter(codeAt(text, 1)) &&
  !MARK_LETTERS.has(text.charAt(0).toUpperCase());

/** The letters and digits of a mark: "II-" and "II." are one. */
export const markKey = remembered((mark: string): string =>
  mark
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '.')
    .replace(/^\.|\.$/g, ''),
);

/** A text without the mark in front of it, and that mark; empty without. */
export interface Marked {
  mark: string;
  rest: string;
}

function firstMark(text: string): Marked {
  const trimmed = text.trim();
  if (beginsWithWord(trimmed) || !ANY_MARK.test(trimmed)) return { mark: '', rest: trimmed };
  for (const pattern of MARKS) {
    const found = pattern.exec(trimmed)?.[0];
    if (found !== undefined && found.length < trimmed.length) {
      return { mark: found.trim(), rest: trimmed.slice(found.length).trim() };
    }
  }
  return { mark: '', rest: trimmed };
}

/**
 * A text without the mark in front of it, and the mark: "II-", "1.2.", "a)", "Phần thứ nhất:", "-". The same number typed
 * twice, as beside an automatic one that became text, is one mark: "IV. IV. Nhiệm vụ".
 */
export function splitMark(text: string): Marked {
  const once = firstMark(text);
  if (once.mark === '') return once;
  const key = markKey(once.mark);
  const again = key === '' ? null : firstMark(once.rest);
  return again && markKey(again.mark) === key ? { mark: once.mark, rest: again.rest } : once;
}

/** A line that is the number of a heading and no more: "PHẦN IV", "Chương 2", "III." */
const ONLY_MARK = ofLetters(
  new RegExp(
    `^(?:${DIVISIONS}\\s+(?:${ORDINAL}|[ivxlc]+|\\d{1,3})|[ivxlc]{1,6}\\s*${SIGNS}+|\\d{1,2}(?:\\.\\d{1,2})*\\s*[.:/)])\\s*[.:]*$`,
    'iu',
  ),
);

export const isOnlyMark = (text: string): boolean => ONLY_MARK.test(text.trim());
