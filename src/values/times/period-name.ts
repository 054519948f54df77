import type { Language } from '../../../schemas/id.js';
import { valueWords } from '../words/index.js';
import { writeDate } from './date.js';
import { readPeriod, readSpan } from './period.js';

/** A period as its name stands behind a preposition: "the second quarter of 2026"; in Vietnamese as it is called. */
export const periodInSentence = (name: string, language: Language): string =>
  language === 'en' && /^(?:first|second|third|fourth) /.test(name) ? `the ${name}` : name;

/** What a period or a time is called: "6 tháng đầu năm 2026", "từ 01/01/2018 đến 31/01/2023". Null as in `readSpan`. */
export function periodName(code: string, language: Language): string | null {
  const words = valueWords[language];
  const period = readPeriod(code);
  if (period !== null) return words.period[period.kind](period.year, period.number);
  const span = readSpan(code);
  return span === null ? null : words.span(writeDate(span.from, language), writeDate(span.to, language));
}
