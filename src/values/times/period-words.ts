import type { Language } from '../../../schemas/id.js';
import { fold, ofLetters } from '../../text/index.js';
import { romanOf } from '../counter.js';
import { valueWords } from '../words/index.js';
import type { ValueWords } from '../words/words.js';
import { dayOf, partOfYear, periodCode } from './period.js';

/** Longer texts tell of more than the period they are about. */
const LONGEST = 1000;

/** Letters without the marks on them, as in names of files; so are patterns. */
const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');

interface Found {
  at: number;
  code: string;
}

/** A period is named with its year. */
const OF_A_YEAR = /\d{4}/;

const numbersIn = ({ ordinals }: ValueWords): ReadonlyMap<string, number> =>
  new Map([
    ...Object.entries(ordinals),
    ...Object.entries(ordinals).map(([word, number]): [string, number] => [bare(word), number]),
  ]);
const NUMBERS: Record<Language, ReadonlyMap<string, number>> = {
  vi: numbersIn(valueWords.vi),
  en: numbersIn(valueWords.en),
};

/** What a language's patterns find in a folded text; what was read is blotted out. */
function foundIn(folded: string, language: Language, marked: boolean): Found[] {
  const found: Found[] = [];
  if (!OF_A_YEAR.test(folded)) return found;
  const numberOf = NUMBERS[language];
  let rest = folded;
  for (const { kind, pattern } of valueWords[language].periodsWritten) {
    const sought = marked ? pattern : new RegExp(bare(pattern.source), pattern.flags);
    rest = rest.replace(sought, (written: string, ...more: unknown[]) => {
      const at = more.findLast((one) => typeof one === 'number');
      const { year = '', number = '1' } = more.at(-1) as { year?: string; number?: string };
      if (kind !== null && typeof at === 'number')
        found.push({ at, code: periodCode(kind, Number(year), numberOf.get(number) ?? Number(number)) });
      return ' '.repeat(written.length);
    });
  }
  return found;
}

/**
 * The codes of the periods a text names, in its order: "6 tháng đầu năm 2026", "quý III/2026", "Q3 2026". Neither days
 * nor times of several years are periods.
 * @param marked false where marks on letters may have been left out, as in names of files
 */
export function periodsIn(text: string, language: Language, marked = true): string[] {
  const folded = fold(text.slice(0, LONGEST));
  return foundIn(marked ? folded : bare(folded), language, marked)
    .sort((a, b) => a.at - b.at)
    .map(({ code }) => code);
}

const NAMES = Object.values(valueWords).flatMap(({ numberedPeriods }) => numberedPeriods);

/** Without a figure and without the name of a kind of period no part of a year is named. */
const MAY_BE_PART = new RegExp(`\\d|${NAMES.join('|')}`);

/** Whether a text may name a period or a part of a year: false is certain. */
export const mayNameTime = (text: string): boolean => MAY_BE_PART.test(fold(text));

/**
 * What parts of a year a text names in any language, whether it says the year or not: "Q2" for "quý II", "H2" for "6 tháng
 * cuối năm 2025", "06" for "tháng 6"; see `partOfYear`.
 */
export function partsOfYearIn(text: string): string[] {
  const folded = fold(text.slice(0, LONGEST));
  if (!MAY_BE_PART.test(folded)) return [];
  return Object.values(valueWords).flatMap(({ partsWritten, ordinals }) =>
    partsWritten.flatMap(({ kind, pattern }) =>
      Array.from(folded.matchAll(pattern), ({ groups: { number = '1' } = {} }) =>
        partOfYear(periodCode(kind, 0, ordinals[number] ?? Number(number))),
      ),
    ),
  );
}

/** The lengths in months of the times a text names in any language, whichever months they are: 6 for "sáu tháng". */
export const monthsIn = (text: string): number[] =>
  Object.values(valueWords).flatMap(({ monthsWritten, numbersOfMonths }) =>
    Array.from(
      fold(text.slice(0, LONGEST)).matchAll(monthsWritten),
      ({ groups: { months = '' } = {} }) => numbersOfMonths[months] ?? Number(months),
    ),
  );

/** As many months as a year has are numbered, and no kind of period is more often in it. */
const MOST = 12;
const ROMAN = new Map(Array.from({ length: MOST }, (_, at) => [romanOf(at + 1).toLowerCase(), String(at + 1)]));
/** The longest first, so that VIII is not V. */
const ROMAN_FIGURES = [...ROMAN.keys()].sort((one, other) => other.length - one.length).join('|');

const NUMBER = `(?:${ROMAN_FIGURES}|\\d{1,2})(?![\\p{L}\\p{N}])`;
const NUMBERED = ofLetters(
  new RegExp(`((?<!\\p{L})(?:${NAMES.join('|')})\\s*)(${NUMBER}(?:\\s*[,;+–-]\\s*${NUMBER})*)`, 'giu'),
);
const WORDS = ofLetters(/[\p{L}\p{N}]+/gu);

const inFigures = (number: string): string => ROMAN.get(number.toLowerCase()) ?? number.replace(/^0+(?=\d)/, '');

/** A text with the numbers of its periods in plain figures: "Quý II" and "Quý 02" are "Quý 2". */
export const periodsInFigures = (text: string): string =>
  text
    .normalize('NFC')
    .replace(NUMBERED, (_, name: string, numbers: string) => name + numbers.replace(WORDS, inFigures));

const YEARS = /(?<![\d/])(?<from>\d{4})\s*-\s*(?<to>\d{4})(?![\d/])/gu;

const DAY = '(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})';
const UP_TO = Object.values(valueWords)
  .flatMap(({ upTo }) => upTo)
  .join('|');
const DAYS = ofLetters(
  new RegExp(`(?<!\\d)${DAY}\\s*(?:(?:${UP_TO})(?:\\s+\\p{L}+){0,2}|[-–])\\s*${DAY}(?!\\d)`, 'gu'),
);

/** The codes of the times from one day to another a text names in figures: "từ 01/01/2025 đến hết ngày 30/6/2025". */
export const daysIn = (text: string): string[] =>
  [...fold(text.slice(0, LONGEST)).matchAll(DAYS)].flatMap(([, ...numbers]) => {
    const [day, month, year, lastDay, lastMonth, lastYear] = numbers.map(Number) as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    const span = { from: dayOf(year, month, day), to: dayOf(lastYear, lastMonth, lastDay) };
    return month > 12 || lastMonth > 12 || span.from >= span.to ? [] : [`${span.from}/${span.to}`];
  });

/** The codes of the times of several years a text names: "giai đoạn 2021 - 2026" is none of its years. */
export const yearsIn = (text: string): string[] =>
  [...fold(text.slice(0, LONGEST)).matchAll(YEARS)].flatMap(({ groups }) =>
    groups?.from !== undefined && groups.to !== undefined && groups.from < groups.to
      ? [`${groups.from}-01-01/${groups.to}-12-31`]
      : [],
  );
