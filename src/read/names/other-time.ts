import type { Language } from '../../../schemas/id.js';
import { type FormPeriod, onceOf } from '../../form/index.js';
import { fold, ofLetters, Wording } from '../../text/index.js';
import {
  datesIn,
  monthsIn,
  type Period,
  partOfYear,
  partsOfYearIn,
  readPeriod,
  valueWords,
} from '../../values/index.js';
import { doubted, type Position } from '../table/line-up.js';
import { factOf } from '../texts/wordings.js';
import { anyOf } from '../words/index.js';
import { isAlike } from './names.js';

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

const yearsIn = (texts: readonly (string | null)[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => text?.match(YEAR) ?? []));

const yearsOf = onceOf(({ code, label, from, to }: FormPeriod) => yearsIn([code, label, from, to]));
const yearsNamedIn = factOf(({ text }) => yearsIn([text]));

const isNamedIn = (year: string, names: readonly Wording[]): boolean =>
  names.some((name) => yearsNamedIn(name).has(year));

const partsNamedIn = factOf(({ text }) => partsOfYearIn(text));
const monthsNamedIn = factOf(({ text }) => monthsIn(text));

const lengthOf = ({ from, lastMonth }: Period): number =>
  lastMonth - Number(from.slice('2026-'.length, '2026-01'.length)) + 1;

const namesOther = <T>(typed: readonly T[], own: readonly T[]): boolean => typed.some((one) => !own.includes(one));

/**
 * Whether a name speaks of a part of a year that is neither asked for by name nor the period of the form, or of a time that is
 * longer or shorter.
 */
export function isOfOtherPart(typed: readonly Wording[], asked: readonly Wording[], { code }: FormPeriod): boolean {
  const [parts, months] = [typed.flatMap(partsNamedIn), typed.flatMap(monthsNamedIn)];
  const period = parts.length + months.length === 0 ? null : readPeriod(code);
  if (period === null) return false;
  return (
    namesOther(parts, [partOfYear(code), ...asked.flatMap(partsNamedIn)]) ||
    namesOther(months, [lengthOf(period), ...asked.flatMap(monthsNamedIn)])
  );
}

/**
 * Whether a name speaks of another time than the form does there: it names years that are not asked for by name, and are
 * not those the period of the form begins and ends with, all of them, or such a part of a year. Without a period nothing
 * can be said.
 */
export function isOfOtherTime(typed: readonly Wording[], asked: readonly Wording[], period: FormPeriod): boolean {
  const own = yearsOf(period);
  const added: string[] = [];
  for (const name of typed) for (const year of yearsNamedIn(name)) if (!isNamedIn(year, asked)) added.push(year);
  if (added.length === 0 || own.size === 0) return isOfOtherPart(typed, asked, period);
  return (
    added.some((year) => !own.has(year)) ||
    [...own].some((year) => !added.includes(year) && !isNamedIn(year, asked)) ||
    isOfOtherPart(typed, asked, period)
  );
}

const PART = ofLetters(
  new RegExp(
    `(?<!\\p{L})(?:${Object.values(valueWords)
      .flatMap((words) => words.numberedPeriods)
      .join('|')})(?!\\p{L})`,
    'u',
  ),
);

/** Whether a text names a kind of part of a year, be it said which or not: "trong quý". */
export const namesPart = (text: string): boolean => PART.test(fold(text));

const UP_TO = ofLetters(new RegExp(`(?<!\\p{L})${anyOf((words) => words.upToDay)}(?:\\s+\\p{L}+){0,2}\\s*$`, 'u'));

/** Whether a text says how far numbers go, and all it says so is before a day: "tính đến ngày 31/12/2025" of what begins behind it. */
export function isUpToBefore(text: string, day: string, printed: readonly string[], language: Language): boolean {
  const own = new Set(printed.flatMap((one) => datesIn(fold(one), language).map((found) => found.day)));
  const last = datesIn(fold(text), language).filter(({ before }) => UP_TO.test(before));
  return last.length > 0 && last.every((one) => one.day !== null && one.day < day && !own.has(one.day));
}

/** The year before that of a form, as a name; none where its period is no whole year, and another time may be meant by it. */
export const yearBefore = onceOf(({ code }: FormPeriod): Wording[] =>
  /^\d{4}$/.test(code) ? [new Wording(String(Number(code) - 1))] : [],
);

/** A place that is called as is asked, but for another time: nobody knows whether what stands there is meant. */
export function heldInTime(
  position: Position,
  typed: readonly Wording[],
  asked: readonly Wording[],
  period: FormPeriod,
): Position {
  const isTold = position.doubt !== undefined || !isAlike(position.words);
  return isTold || !isOfOtherTime(typed, asked, period)
    ? position
    : doubted(position, { is: 'words', best: position.at });
}
