import type { Language } from '../../schemas/id.js';
import type { ValueType } from '../../schemas/outline.js';
import { keyOf, likeness } from '../text/index.js';
import { readDate, writeDate } from './date.js';
import { type Reading, readNumber, UNREAD } from './number.js';
import { isNumeric, type ValueRule } from './value-rule.js';
import { valueWords } from './words/index.js';

const YES = new Set(['có', 'yes', 'đúng', 'x', 'v', '✓', 'true', 'rồi', 'đã'].map(keyOf));
const NO = new Set(['không', 'no', 'chưa', 'false', 'sai', 'không có'].map(keyOf));

function readOption(text: string, options: readonly string[]): Reading {
  const liked = options
    .map((option) => ({ option, like: likeness(text, option) }))
    .filter(({ like }) => like.how === 'same' || like.how === 'slips')
    .sort((a, b) => b.like.score - a.like.score);
  return { value: liked[0]?.option ?? null, reading: null };
}

function readYesNo(text: string, language: Language): Reading {
  const words = valueWords[language];
  const key = keyOf(text);
  if (YES.has(key)) return { value: words.yes, reading: null };
  if (NO.has(key)) return { value: words.no, reading: null };
  return UNREAD;
}

/** Reads what was typed as what was asked. Dates come as ISO dates, yes or no as the form's own word. */
export function readValue(text: string, rule: ValueRule, language: Language): Reading {
  if (isNumeric(rule)) return readNumber(text, rule, language);
  if (rule.type === 'date') return readDate(text, language);
  if (rule.type === 'choice') return readOption(text, rule.options);
  if (rule.type === 'yes_no') return readYesNo(text, language);
  return { value: text.trim(), reading: null };
}

/** Three figures behind a comma read as thousands to many: a fourth says that they are none. */
const plainly = (written: string): string => (/,\d{3}$/.test(written) ? `${written}0` : written);

/**
 * A value already known, as a person of that language would type it: numbers so that they cannot be read in two ways,
 * days where a date is asked for by day, month and year.
 */
export function writePreset(value: number | string | boolean, language: Language, type?: ValueType): string {
  if (typeof value === 'boolean') return value ? valueWords[language].yes : valueWords[language].no;
  if (typeof value === 'string') return type === 'date' ? writeDate(value, language) : value;
  return language === 'vi' ? plainly(String(value).replace('.', ',')) : String(value);
}
