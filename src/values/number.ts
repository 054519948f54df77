import type { Language } from '../../schemas/id.js';
import { fold } from '../text/index.js';
import { product } from './decimal.js';
import { type Counted, currencyAt, currencyOf, type Measure, measureOf, multipleAt } from './measure.js';
import { unitOf } from './unit-of-measure.js';
import { valueWords } from './words/index.js';

/**
 * Why a number can be read in more than one way: a mark between its digits, a word such as "about" before it, or what it
 * is counted in.
 */
export type Doubtful = 'mark' | 'nearly' | 'measure';

/** A value read from what was typed: null where it cannot be; `reading` tells the choice made where two were possible. */
export interface Reading {
  value: number | string | null;
  reading: string | null;
  /** Why there are two: a mark between digits, "about", or a word that multiplies; a day has none. */
  because?: Doubtful;
}

export const UNREAD: Reading = { value: null, reading: null };

/**
 * The number a token of digits and separators stands for. Vietnamese writes 1.234,5 and English 1,234.5; a lone
 * separator before three digits is a thousands mark in one and a decimal mark in the other.
 */
function readDigits(token: string, rule: Counted, language: Language): { value: number; doubtful: boolean } | null {
  const digits = token.replace(/(?<=\d) (?=\d{3}(?!\d))/g, '');
  if (/ /.test(digits)) return null;
  const { thousands } = valueWords[language];
  const marks = digits.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return { value: Number(digits), doubtful: false };
  const grouped = (sign: string): boolean => new RegExp(`^\\d{1,3}(?:\\${sign}\\d{3})+$`).test(digits);
  if (new Set(marks).size === 2) {
    const [whole = '', ...fraction] = digits.split(last);
    const other = last === '.' ? ',' : '.';
    if (fraction.length !== 1 || !new RegExp(`^\\d{1,3}(?:\\${other}\\d{3})+$`).test(whole)) return null;
    return { value: Number(`${whole.replaceAll(other, '')}.${fraction[0]}`), doubtful: false };
  }
  if (marks.length > 1) return grouped(last) ? { value: Number(digits.replaceAll(last, '')), doubtful: false } : null;
  const asDecimal = Number(digits.replace(last, '.'));
  const asThousands = Number(digits.replace(last, ''));
  if (!grouped(last) || /^0/.test(digits)) return { value: asDecimal, doubtful: false };
  if (last === thousands) return { value: asThousands, doubtful: false };
  return rule.type === 'integer' ? { value: asThousands, doubtful: true } : { value: asDecimal, doubtful: true };
}

/** Not the number itself but something near it. */
const NEARLY =
  /(?<!\p{L})(?:khoảng|gần|trên|hơn|dưới|xấp xỉ|ước|about|nearly|almost|over|approximately|around|more than|less than)\s*$|[~≈<>]\s*$/u;

/** Numbers that large are hardly meant in thousands or millions. */
const LARGE = 1e6;

const isHardlyMeant = (number: number, measure: Measure): boolean =>
  measure.times > 1 && Math.abs(number) >= Math.max(measure.times, LARGE);

/** A text without the unit of measure behind its number, where digits of the unit would be taken for a number. */
function withoutUnit(text: string, unit: string | null): string {
  const name = unit === null ? '' : fold(unit);
  const at = /\d/.test(name) ? text.lastIndexOf(name) : -1;
  const before = text.slice(0, Math.max(0, at));
  return /\d/.test(before) && !/[\d.,]$/.test(before) ? before + text.slice(at + name.length) : text;
}

/**
 * A number in what the form counts in, by the words behind it: "1,5 tỷ" and "1.500.000.000 đồng" are 1500 where it counts
 * in triệu đồng. Null where they name another currency. Doubtful is a word that multiplies what is counted one by one,
 * and a number that comes to less than one or is too large for thousands and millions.
 */
function inMeasure(number: number, after: string, rule: Counted): { value: number; doubtful: boolean } | null {
  const measure = measureOf(rule);
  const { times, rest } = multipleAt(after.replace(/^[\s([]+/, ''));
  const money = currencyAt(rest);
  const currency = currencyOf(measure);
  if (money && currency !== null && money.code !== currency) return null;
  const value = product(number, times / measure.times);
  if (times > 1) return { value, doubtful: measure.times === 1 && rule.type !== 'money' && currency === null };
  if (measure.times === 1) return { value: number, doubtful: false };
  const inOnes = money !== null || (measure.of !== '' && rest.startsWith(fold(measure.of)));
  if (inOnes) return { value, doubtful: number !== 0 && Math.abs(value) < 1 };
  return { value: number, doubtful: isHardlyMeant(number, measure) };
}

/**
 * A number as people type it: "1.234,5", "1 234", "05", "12 hội nghị", "khoảng 30", "85%", "1,5 tỷ". The value is in
 * what the form counts in: "1,5 tỷ" is 1500 where the form asks for triệu đồng. A percent is the number before the sign.
 */
export function readNumber(text: string, rule: Counted, language: Language): Reading {
  let rest = withoutUnit(fold(text), rule.unit ?? rule.named ?? null);
  if (/^[$€₫]/.test(rest)) rest = `${rest.slice(1)} ${rest[0]}`.trim();
  const tokens = rest.match(/\d[\d.,]*(?: \d{3}(?!\d)[\d.,]*)*/g) ?? [];
  const [first, second] = tokens;
  if (first === undefined || second !== undefined) return UNREAD;
  const before = rest.slice(0, rest.indexOf(first));
  const after = rest.slice(rest.indexOf(first) + first.length);
  if (/[\p{L}\p{N}]$/u.test(before) || /^\s*\//.test(after)) return UNREAD;
  if (after.includes('%') && (rule.type === 'integer' || rule.type === 'money')) return UNREAD;
  const read = readDigits(first.replace(/(?<![.,])[.,]+$/, ''), rule, language);
  if (!read || !Number.isFinite(read.value)) return UNREAD;
  const scaled = inMeasure(read.value, after, rule);
  if (!scaled || !Number.isFinite(scaled.value)) return UNREAD;
  const value = scaled.value === 0 || !/(?:^|[\s(])-\s*$/.test(before) ? scaled.value : -scaled.value;
  if (rule.type === 'integer' && !Number.isInteger(value)) return UNREAD;
  const because = read.doubtful ? 'mark' : scaled.doubtful ? 'measure' : NEARLY.test(before) ? 'nearly' : null;
  return because === null ? { value, reading: null } : { value, reading: String(value), because };
}

/** Digits beyond 17 do not tell one number from another. */
const writerIn = (language: Language, useGrouping: boolean): Intl.NumberFormat =>
  new Intl.NumberFormat(valueWords[language].locale, { maximumSignificantDigits: 17, useGrouping });

/** Making one takes longer than writing a number. */
const WRITERS: Readonly<Record<Language, { grouped: Intl.NumberFormat; plain: Intl.NumberFormat }>> = {
  vi: { grouped: writerIn('vi', true), plain: writerIn('vi', false) },
  en: { grouped: writerIn('en', true), plain: writerIn('en', false) },
};

/** A lone mark before three last digits stands at the thousands or before decimals: `readDigits` cannot tell. */
const TWO_WAYS = /^-?[1-9]\d{0,2}[.,]\d{3}$/;

/**
 * A number as it is written in the language, all its digits: 1.234,5 in Vietnamese, 1,234.5 in English; `plain` without a
 * mark at the thousands. Three decimals that could be taken for thousands have a fourth: 1,2340.
 */
export function numeral(value: number, language: Language, plain = false): string {
  const written = WRITERS[language][plain ? 'plain' : 'grouped'].format(value === 0 ? 0 : value);
  return !Number.isInteger(value) && TWO_WAYS.test(written) ? `${written}0` : written;
}

/**
 * A number of a form as a person would type it there, `plain` without a mark at the thousands. What could be taken for
 * ones is said with its measure: 2.000.000 triệu đồng where the form asks for triệu đồng.
 */
export function writeNumber(value: number, rule: Counted, language: Language, plain = false): string {
  const written = numeral(value, language, plain);
  const measure = measureOf(rule);
  if (!isHardlyMeant(value, measure)) return written;
  const ways = [
    `${written} ${unitOf(rule, language) || (rule.named ?? '')}`,
    `${numeral(product(value, measure.times), language, plain)} ${measure.of}`,
  ];
  const isClear = (way: string): boolean => {
    const { value: back, reading } = readNumber(way, rule, language);
    return back === value && reading === null;
  };
  return ways.find(isClear) ?? written;
}
