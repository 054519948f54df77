import type { Language } from '../../../schemas/id.js';
import { formWords } from '../../form/index.js';
import { fold, wordsOf } from '../../text/index.js';
import { valueWords } from '../../values/index.js';
import { inAnyLanguage } from '../words/index.js';

const DAYS = inAnyLanguage((words) => words.dayAtEnd);

/** Whether a line ends with a day, filled in or with dots for its figures. */
export const endsWithDay = (line: string): boolean => DAYS.some((day) => day.test(line.trim()));

/** What months are called, whole and by their first three letters. */
const MONTHS = new Set(
  Object.values(valueWords).flatMap(({ months }) =>
    months.flatMap((month) => [fold(month).split(' ')[0] ?? '', fold(month).slice(0, 3)]),
  ),
);

/** Whether a text may mean a day at all: it has a figure, or the name of a month. Other words alone are no day. */
export const mayBeDay = (text: string): boolean => /\d/.test(text) || wordsOf(text).some((word) => MONTHS.has(word));

const withoutComma = (text: string): string => text.replace(/(?<![\s,;])[\s,;]+$/, '');

/** What prompts begin with, and some editors put between words. */
const NO_WIDTH = /[\u200b\u2060\ufeff]/g;

/** The two halves of "Mường So, ngày 19 tháng 5 năm 2023"; either may be empty. */
export function splitPlaceDate(typed: string, language: Language): { place: string; date: string } {
  const line = typed.replace(NO_WIDTH, '').trim();
  const prompt = formWords[language].prompt.date;
  const date = DAYS.map((day) => day.exec(line)?.[0]).find((found) => found !== undefined);
  if (date !== undefined) return { place: withoutComma(line.slice(0, line.length - date.length)), date: date.trim() };
  if (line.endsWith(prompt)) return { place: withoutComma(line.slice(0, -prompt.length)), date: prompt };
  const comma = line.indexOf(',');
  if (comma >= 0) return { place: line.slice(0, comma).trim(), date: line.slice(comma + 1).trim() };
  if (!mayBeDay(line)) return { place: line, date: '' };
  const figures = line.search(/\d/);
  const words = figures < 0 ? '' : line.slice(0, figures).replace(/(?<!\p{L})(?:ngày\s*)$/iu, '');
  return mayBeDay(words) ? { place: '', date: line } : { place: words.trim(), date: line.slice(words.length).trim() };
}
