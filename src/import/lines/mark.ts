import { fold } from '../../text/index.js';
import { anyOf, wordsOfAll } from '../lexicon/index.js';

/** A number or bullet before a line. */
export interface Mark {
  /** What kind of mark it is: lines with the same kind in a row are of one level. */
  kind: string;
  /** As it stands there. */
  text: string;
  /** Which one it is among those of its kind, from 1; null for a bullet. */
  count: number | null;
  /** The level of an automatic number in its list, from 0; null where it was typed. */
  level: number | null;
  /** The numbers of a decimal mark: [2, 1] of "2.1."; empty for other kinds. */
  path: number[];
}

const SIGNS = '[.:/)\\]\\-–—−]';

const ORDINAL = anyOf(({ ordinal }) => ordinal);
/** "Phần thứ nhất", "Phần thứ 2", "Part II"; a number in words with no word before it ends the line or has a sign behind it: "Part One". */
const DIVISION = new RegExp(
  `^(${anyOf(({ divisions }) => divisions)})\\s+(?:(?:(?:${ORDINAL})\\s+)?([ivxlc]+|\\d{1,3}|[a-z])(?![\\p{L}\\d])|(?:${ORDINAL})\\s+(\\p{L}+)|(\\p{L}{2,})(?=\\s*(?:${SIGNS}|$)))\\s*${SIGNS}*\\s*`,
  'iu',
);
const UPPER = new RegExp(`^\\(?([A-ZĐ]{1,6})\\s*(${SIGNS}+)\\s*(?=\\S)`, 'u');
const NUMBERS = new RegExp(`^((?:[IVX]{1,5}\\.|[A-ZĐ]\\.)?\\d{1,3}(?:\\.\\d{1,2}){0,5})\\s*(${SIGNS}*)\\s*`, 'u');
const LOWER = /^(\(?)([a-zđ]|[ivx]{2,4})\s*([.)/])[.)\-–]*\s*(?=\S)/u;
const BULLET = /^([-–—−‐‑]|[+]|[*]|[•●▪■◦○♦◆➢➤►✓√→⇒>~·o])(?:\s+|(?<=[^o>~*])(?=\S))/u;
const FIGURED_BULLET = /^[\uf000-\uf0ff]\s*/u;

const VI_LETTERS = 'abcdđeghiklmnopqrstuvxy';
const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** What a number in Roman figures comes to; null where it is none a list would reach. */
export function romanValue(text: string): number | null {
  const digits = [...text.toLowerCase()].map((letter) => ROMAN[letter] ?? 0);
  if (digits.length === 0 || digits.includes(0)) return null;
  const value = digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0);
  return value <= 60 ? value : null;
}

const letterValue = (letter: string): number => VI_LETTERS.indexOf(letter.toLowerCase()) + 1;

const ordinalValue = (word: string): number | null =>
  wordsOfAll(({ ordinals }) => ordinals).find(([said]) => said === fold(word))?.[1] ?? null;

const DASHES = /[-–—−‐‑]/u;

/** "1.", "1)" and "1/" count apart: one stands inside the other where both are used. */
const suffixOf = (signs: string): string => (/[)\]]/.test(signs) ? ')' : signs.includes('/') ? '/' : '.');

interface Marked {
  mark: Mark;
  rest: string;
}

function division(text: string): Marked | null {
  const found = DIVISION.exec(text);
  if (!found) return null;
  const [whole, word = '', number = '', named, bare] = found;
  const ordinal = named ?? bare;
  const count = ordinal ? ordinalValue(ordinal) : (romanValue(number) ?? (Number(number) || letterValue(number)));
  if (ordinal && count === null) return null;
  return {
    mark: { kind: `division ${fold(word)}`, text: whole.trim(), count, path: [], level: null },
    rest: text.slice(whole.length),
  };
}

function upper(text: string): Marked | null {
  const found = UPPER.exec(text);
  if (!found) return null;
  const [whole, letters = '', signs = ''] = found;
  const behind = text.slice(whole.length);
  if (/^\(?V\/v\s/iu.test(text)) return null;
  // "A-B" and "TP.HCM" are words.
  if (!/\s$/.test(whole) && (letters.length > 1 || !DASHES.test(signs)) && !romanValue(letters)) return null;
  const value = romanValue(letters);
  if (value !== null && (letters.length > 1 || /[IVX]/.test(letters)))
    return { mark: { kind: 'roman', text: whole.trim(), count: value, path: [], level: null }, rest: behind };
  if (letters.length > 1) return null;
  return {
    mark: { kind: 'letter-caps', text: whole.trim(), count: letterValue(letters), path: [], level: null },
    rest: behind,
  };
}

/** "Câu 1:", "Question 2." */
const QUESTION = new RegExp(
  `^(?:${anyOf(({ questionMarks }) => questionMarks)})\\s*(\\d{1,3})\\s*${SIGNS}+\\s*(?=\\S)`,
  'iu',
);

function question(text: string): Marked | null {
  const found = QUESTION.exec(text);
  if (!found) return null;
  const [whole, number = ''] = found;
  return {
    mark: { kind: 'question', text: whole.trim(), count: Number(number), path: [], level: null },
    rest: text.slice(whole.length),
  };
}

/** "(1)": stands inside what "1." and "a)" begin. */
const BRACKETED = /^\((\d{1,2})\)\s*(?=\S)/u;

function bracketed(text: string): Marked | null {
  const found = BRACKETED.exec(text);
  if (!found) return null;
  const [whole, number = ''] = found;
  const count = Number(number);
  return {
    mark: { kind: 'number in brackets', text: whole.trim(), count, path: [count], level: null },
    rest: text.slice(whole.length),
  };
}

function decimal(text: string): Marked | null {
  const found = NUMBERS.exec(text);
  if (!found) return null;
  const [whole, number = '', signs = ''] = found;
  const parts = number.split('.');
  const behind = text.slice(whole.length);
  // A number without a sign behind it is a mark only where it has points inside: "05 năm" and "15/6" are none.
  if (signs === '' && (parts.length === 1 || !/\s$/.test(whole))) return null;
  if (/^\d/.test(behind) || behind === '') return null;
  if (DASHES.test(signs) && /^\d+$/.test(number) && !/\s/.test(whole) && /^\p{Lu}{2}/u.test(behind)) return null;
  const path = parts.map((part) => romanValue(part) ?? (Number(part) || letterValue(part)));
  const kind = path.length === 1 ? `decimal${suffixOf(signs)}` : `decimal:${path.length}`;
  return { mark: { kind, text: whole.trim(), count: path.at(-1) ?? null, path, level: null }, rest: behind };
}

/** "3a)": stands inside "3)". */
const LETTERED = /^(\d{1,2})([a-z])\s*[.)/]\s*(?=\p{L})/u;

function lettered(text: string): Marked | null {
  const found = LETTERED.exec(text);
  if (!found) return null;
  const [whole, number = '', letter = ''] = found;
  const count = letterValue(letter);
  return {
    mark: { kind: 'decimal:2', text: whole.trim(), count, path: [Number(number), count], level: null },
    rest: text.slice(whole.length),
  };
}

function lower(text: string): Marked | null {
  const found = LOWER.exec(text);
  if (!found) return null;
  const [whole, open = '', letters = '', sign = ''] = found;
  if (sign === '.' && !/\s$/.test(whole)) return null;
  const count = letters.length > 1 ? romanValue(letters) : letterValue(letters);
  const kind = letters.length > 1 ? 'roman-small' : 'letter';
  return {
    mark: { kind: open === '' ? kind : `${kind} in brackets`, text: whole.trim(), count, path: [], level: null },
    rest: text.slice(whole.length),
  };
}

function bullet(text: string): Marked | null {
  const found = BULLET.exec(text) ?? FIGURED_BULLET.exec(text);
  if (!found) return null;
  const sign = found[0].trim();
  const rest = text.slice(found[0].length);
  if (rest === '' || /^[-–—−.…_*]/u.test(rest)) return null;
  const kind = DASHES.test(sign) ? 'bullet -' : `bullet ${sign}`;
  return { mark: { kind, text: sign, count: null, path: [], level: null }, rest };
}

/** The mark before a text and what stands behind it; null where there is none. */
export const markedOf = (text: string): Marked | null =>
  division(text) ??
  question(text) ??
  upper(text) ??
  bracketed(text) ??
  lettered(text) ??
  decimal(text) ??
  lower(text) ??
  bullet(text);

/** The mark an automatic number comes to. */
export function automaticMark(numbering: { text: string; level: number; bullet: boolean }): Mark {
  const { level } = numbering;
  const text = numbering.text.trim();
  if (numbering.bullet || text === '') {
    const sign = DASHES.test(text) ? '-' : text;
    return { kind: `bullet ${sign}`, text: text === '' ? '-' : text, count: null, path: [], level };
  }
  const read = markedOf(`${text}${/[\p{L}\p{N}]$/u.test(text) ? '.' : ''} x`);
  const plain: Mark = { kind: `automatic ${level}`, text, count: null, path: [], level };
  return read ? { ...read.mark, text, level } : plain;
}

export const isBullet = ({ kind }: Mark): boolean => kind.startsWith('bullet');
