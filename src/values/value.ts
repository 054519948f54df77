import type { Language } from '../../schemas/id.js';
import { keyOf, likeness } from '../text/index.js';
import { readDate, writeDate } from './date.js';
import type { Counted } from './measure.js';
import { type Reading, readNumber, UNREAD, writeNumber } from './number.js';
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

/**
 * A value already known, as a person of that language would type it where it is asked for: it is read back as the same
 * value, and in no other way. Texts stay as they are.
 */
export function writeValue(value: number | string | boolean, rule: Counted, language: Language): string {
  if (typeof value === 'boolean') return value ? valueWords[language].yes : valueWords[language].no;
  if (typeof value === 'number') return writeNumber(value, rule, language, true);
  return rule.type === 'date' ? writeDate(value, language) : value;
}
