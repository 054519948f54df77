import type { Language } from '../../../schemas/id.js';
import { formWords, isNumeric, type ValueRule } from '../../form/index.js';
import { keyOf, likeness } from '../../text/index.js';
import { readDate } from './date.js';
import { type Reading, readNumber, UNREAD } from './number.js';

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
  const words = formWords(language);
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
