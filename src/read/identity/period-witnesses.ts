import type { Language } from '../../../schemas/id.js';
import { Wording } from '../../text/index.js';
import { daysIn, periodsIn, readPeriod, readSpan, yearsIn } from '../../values/index.js';
import { isAhead } from '../names/planned.js';
import { anyOf } from '../words/index.js';
import { stemOf } from './file-name.js';
import type { Head } from './head.js';
import { type Contest, contest, type Witness } from './witness.js';

/** Of which periods a report may be. */
export interface Periods {
  /** What it is thought to be of. */
  claimed: string;
  /** What the file says where nobody sees it, and what is being gathered; empty where nothing says so. */
  hidden: string;
  expected: string;
  /** The periods the title of a form for a period names. */
  printedFor(code: string): readonly string[];
}

/** The periods, the times of several years and those from day to day a title names. */
export const timesIn = (title: string, language: Language): string[] => [
  ...periodsIn(title, language),
  ...yearsIn(title),
  ...daysIn(title),
];

const isSame = (one: readonly string[], other: readonly string[]): boolean => one.join() === other.join();

const DAY_MS = 24 * 60 * 60 * 1000;

/** A time of so many days at most, from one to another that stands in a period: it may be gathered from earlier on. */
const YEAR_DAYS = 366;

function endsWithin(code: string, claimed: string): boolean {
  const [time, period] = [readPeriod(code) === null ? readSpan(code) : null, readSpan(claimed)];
  if (time === null || period === null) return false;
  const days = (Date.parse(time.to) - Date.parse(time.from)) / DAY_MS;
  return days <= YEAR_DAYS && time.to >= period.from && time.to <= period.to;
}

/**
 * Which period a text means that names some. One that is titled like the form of a period means that one. Where it
 * names nothing but the year, it may have been shortened. Null where it says nothing.
 */
function meantBy(found: readonly string[], { claimed, hidden, expected, printedFor }: Periods): string[] | null {
  if (found.length === 0 || readPeriod(claimed) === null) return null;
  const like = [claimed, expected, hidden, ...found].find((code) => code !== '' && isSame(printedFor(code), found));
  if (like !== undefined) return [like];
  const printed = printedFor(claimed);
  const own = printed.length === 0 ? [claimed] : printed;
  if (found.some((code) => own.includes(code))) return [claimed];
  const years = new Set(own.map((code) => code.slice(0, 4)));
  const isNear = (code: string): boolean => years.has(code) || endsWithin(code, claimed);
  return found.some(isNear) ? null : [...new Set(found)];
}

/** Whether a report of a period may well have been signed on a day: around its end, half of its length to both sides. */
function isSignedAround(code: string, day: string): boolean {
  const span = readSpan(code);
  if (span === null) return false;
  const half = (Date.parse(span.to) - Date.parse(span.from) + DAY_MS) / 2;
  return Math.abs(Date.parse(day) - Date.parse(span.to)) <= half;
}

/** A day tells the period a file carries from the one being gathered; where they are one, nothing. */
function dayWitness({ day }: Head, { hidden, expected }: Periods): Witness | null {
  if (day === null) return null;
  const names = [hidden, expected].filter((code) => isSignedAround(code, day));
  return names.length === 1 ? { by: 'date', text: day, names } : null;
}

/** What parts a title that tells of what was done from what it says of what is to come. */
const PARTED = new RegExp(`[,;.:]\\s|\\s[-–—]\\s|\\s${anyOf((words) => words.joins)}\\s`, 'iu');

/** The times a title names: what it leads to as to come is none of those it tells of, unless the form is titled so. */
function toldOf(title: string, { claimed, printedFor }: Periods, language: Language): readonly string[] {
  const all = timesIn(title, language);
  if (all.length < 2 || isSame(printedFor(claimed), all)) return all;
  const parts = title.split(PARTED);
  const ahead = parts.findIndex((part) => isAhead(new Wording(part)));
  const done = timesIn(parts.slice(0, Math.max(0, ahead)).join(', '), language);
  return done.length > 0 ? done : all;
}

/** What says of which period a report is, beside what it carries where nobody sees it. */
function periodWitnesses(head: Head, file: string, periods: Periods, language: Language): Witness[] {
  const title = head.title.join(' ');
  const stem = stemOf(file);
  const titled = meantBy(toldOf(title, periods, language), periods);
  const named = meantBy(periodsIn(stem, language, false), periods);
  return [
    ...(titled === null ? [] : [{ by: 'title' as const, text: title, names: titled }]),
    ...(named === null ? [] : [{ by: 'file_name' as const, text: stem, names: named }]),
    ...[dayWitness(head, periods) ?? []].flat(),
  ];
}

/** Who speaks against the period a file was taken for: the one it carries, else the one being gathered. */
export function periodContest(
  head: Head,
  file: string,
  periods: Omit<Periods, 'claimed'>,
  language: Language,
): Contest | null {
  const { hidden, expected } = periods;
  const claimed = hidden === '' ? expected : hidden;
  const witnesses = periodWitnesses(head, file, { ...periods, claimed }, language);
  return contest(claimed, hidden === '' ? 'option' : 'property', witnesses, 2);
}
