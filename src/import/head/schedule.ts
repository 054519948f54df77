import type { Schedule } from '../../../schemas/outline.js';
import { fold } from '../../text/index.js';
import { dateIn, isCalendarDay, periodsAYear, periodsIn, readPeriod, valueWords } from '../../values/index.js';
import { anyOf, wordsOfAll } from '../lexicon/index.js';
import type { Source } from '../lines/index.js';
import type { Sentence } from './sentences.js';

export type Every = Schedule['every'];

/** When reports are due, as far as a plan says. */
export interface ScheduleDraft {
  every: Every;
  due: NonNullable<Schedule['due']> | null;
  cutoff: NonNullable<Schedule['cutoff']> | null;
  /** The span of time the figures are of, where two days are named. */
  span: { from: string; to: string; label?: string } | null;
  /** A period the title names. */
  period: string | null;
  /** What single bodies are told of their own day. */
  own: { body: string; due: NonNullable<Schedule['due']> }[];
  /** The sentences that say so. */
  sources: Source[];
}

const REPORTS = /báo cáo|đề cương|kết quả|report/u;
const SENDS = new RegExp(`(?<!\\p{L})(?:${anyOf(({ sends }) => sends)})(?!\\p{L})`, 'u');
const BEFORE = new RegExp(`(?<!\\p{L})(?:${anyOf(({ before }) => before)})(?!\\p{L})`, 'gu');
const CUTOFF = new RegExp(
  anyOf(({ cutoff }) => cutoff),
  'u',
);
const RECURS =
  /(?<!\p{L})(?:định kỳ|hằng|hàng|mỗi|từng|every|each|monthly|quarterly|annual(?:ly)?|yearly|half-?yearly|a (?:quarter|month|year)|báo cáo (?:tháng|quý|(?:0?6|sáu) tháng|(?:0?9|chín) tháng|năm))(?!\p{L})/u;

const two = (number: number): string => String(number).padStart(2, '0');

export type Day = { is: 'date'; day: string } | { is: 'month_day'; day: string } | { is: 'day'; day: number };

const MONTH_DAY = /(?:ngày\s+)?(?<!\d|\/)(\d{1,2})\s*(?:\/|-|\s+tháng\s+)\s*(\d{1,2})(?![\d/-])/u;
const DAY =
  /(?:ngày\s+)?(?<![\d/])(\d{1,2})(?![\d/%])(?=\s*(?:hằng|hàng|mỗi|của|tháng|đầu|cuối|of|each|every|$|[,.;)]))/u;

function monthDay(day: number, month: number): string | null {
  return isCalendarDay(`2024-${two(month)}-${two(day)}`) ? `${two(month)}-${two(day)}` : null;
}

/** The first day a folded text names: with its year, of every year, or of a month. */
function dayIn(folded: string): { found: Day; end: number } | null {
  const date = dateIn(folded, 'vi');
  const dated = date?.day
    ? { at: folded.indexOf(date.written), found: { is: 'date', day: date.day } as Day, written: date.written }
    : null;
  const yearly = MONTH_DAY.exec(folded);
  const code = yearly && monthDay(Number(yearly[1]), Number(yearly[2]));
  if (dated && (!yearly || !code || dated.at <= yearly.index + 6))
    return { found: dated.found, end: dated.at + dated.written.length };
  if (yearly && code) return { found: { is: 'month_day', day: code }, end: yearly.index + yearly[0].length };
  const plain = DAY.exec(folded);
  const number = Number(plain?.[1] ?? 0);
  if (plain && number >= 1 && number <= 31)
    return { found: { is: 'day', day: number }, end: plain.index + plain[0].length };
  return null;
}

const MONTHS = valueWords.en.months.map((month) => month.toLowerCase());
const MONTH = `(?:${MONTHS.join('|')})`;
const OF_MONTHS = new RegExp(
  `^[^\\d]{0,12}(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${MONTH}(?:(?:\\s*,\\s*|\\s*,?\\s*and\\s+)${MONTH})*)(?!\\s*,?\\s*\\d{4})`,
  'u',
);
const IN_MONTHS =
  /^[^\d]{0,12}(\d{1,2})\s+(?:của\s+)?(?:các\s+)?tháng\s+(\d{1,2}(?:(?:\s*,\s*|\s*,?\s*và\s+)(?:tháng\s+)?\d{1,2})+)(?!\s*\/?\s*\d)/u;

/** The days a folded text lists behind one another, with semicolons between them. */
export const daysListed = (folded: string): Day[] =>
  folded.split(';').flatMap((part) => daysOfMonths(part)?.days ?? dayIn(part)?.found ?? []);

/** One day of several months: "the 10th of January, April, July and October", "ngày 10 các tháng 1, 4, 7, 10". */
function daysOfMonths(folded: string): { days: Day[]; end: number } | null {
  const found = OF_MONTHS.exec(folded) ?? IN_MONTHS.exec(folded);
  if (!found) return null;
  const months = (found[2] ?? '').match(/[a-z]{3,}|\d{1,2}/gu) ?? [];
  const days = months.flatMap((month): Day[] => {
    const number = /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month) + 1;
    const day = number > 0 ? monthDay(Number(found[1]), number) : null;
    return day === null ? [] : [{ is: 'month_day', day }];
  });
  return days.length === 0 ? null : { days, end: found[0].length };
}

/** So far behind a word such as "trước" its day may stand. */
const REACH = 45;

/** The days by which something must have come, in their order: also those listed behind the first, "20/6 và 10/12". */
function dueDays(folded: string): Day[] {
  const days: Day[] = [];
  let from = 0;
  for (const { index, 0: word } of folded.matchAll(BEFORE)) {
    if (index < from) continue;
    let at = index + word.length;
    let reach = REACH;
    const listed = daysOfMonths(folded.slice(at));
    if (listed) {
      days.push(...listed.days);
      from = at + listed.end;
      continue;
    }
    for (;;) {
      const next = dayIn(folded.slice(at, at + reach));
      if (next === null) break;
      days.push(next.found);
      at += next.end;
      from = at;
      const more =
        /^\s*(?:\([^)]*\))?\s*(?:,|;|và|hoặc|and|đối với[^,;.]{0,40})\s*(?:trước\s+)?(?:ngày\s+)?(?=\d)/u.exec(
          folded.slice(at, at + REACH),
        );
      if (more === null) break;
      at += more[0].length;
      reach = 14;
    }
  }
  return days;
}

const EVERY = wordsOfAll(({ every }) => every).map(([kind, words]) => ({
  kind,
  pattern: new RegExp(
    `(?<!\\p{L})(?:${words})(?!\\p{L})(?!\\s*(?:\\d{4}|sau|tới|trước(?!\\s*(?:ngày|\\d))|một lần))`,
    'u',
  ),
}));

/** How often a sentence says something is due, in the order in which it says so. */
export function everyIn(folded: string): Every[] {
  let rest = folded
    .replace(/(?<!\p{L})ngày\s+\d{1,2}\s+tháng\s+\d{1,2}/gu, (date) => ' '.repeat(date.length))
    .replace(/\d+\s*năm|năm\s+\d{4}|0?\d\s+năm/gu, (years) => ' '.repeat(years.length));
  return EVERY.flatMap(({ kind, pattern }) => {
    const found = pattern.exec(rest);
    if (!found) return [];
    rest = rest.replace(found[0], ' '.repeat(found[0].length));
    return [{ kind, at: found.index }];
  })
    .sort((one, other) => one.at - other.at)
    .map(({ kind }) => kind);
}

/** A half-yearly report and one of the whole year are one schedule: twice a year. */
export function oftenest(kinds: readonly Every[]): Every | null {
  const order: Every[] = ['month', 'quarter', 'half_year', 'nine_months', 'year'];
  return order.find((kind) => kinds.includes(kind)) ?? null;
}

/** The days of some reports as a schedule says them, so many as are due in a year. */
function dueOf(every: Every, days: readonly Day[]): ScheduleDraft['due'] {
  const [first] = days;
  if (first === undefined) return null;
  if (every === 'once')
    return days.find(({ is }) => is === 'date')?.day ?? (first.is === 'month_day' ? first.day : null);
  const yearly = days.flatMap((day) =>
    day.is === 'month_day' ? [day.day] : day.is === 'date' ? [day.day.slice(5)] : [],
  );
  const wanted = periodsAYear(every);
  if (wanted > 1 && yearly.length >= wanted) return yearly.slice(0, wanted).sort();
  if (first.is === 'day') return first.day;
  return wanted === 1 ? (yearly[0] ?? null) : null;
}

interface Said {
  source: Source;
  /** Who is to send: the body the sentence begins with. */
  body: string | null;
  days: Day[];
  every: Every | null;
}

const SUBJECT = new RegExp(
  `^(?:\\d+[.)]\\s*|[-+•]\\s*)?(?:riêng |đối với )?((?:${anyOf(({ bodies }) => bodies)})(?!\\p{L})[^.;:()]{0,100}?)\\s+(?:tổng kết|sơ kết|xây dựng|lập|căn cứ|tổ chức|gửi|nộp|báo cáo|chuẩn bị|tiến hành|hoàn thành|shall|must|sends?|returns?)(?!\\p{L})`,
  'iu',
);

function saidIn({ text, source }: Sentence): Said | null {
  const folded = fold(text);
  if (!REPORTS.test(folded) && !SENDS.test(folded)) return null;
  if (CUTOFF.test(folded) && !SENDS.test(folded)) return null;
  const days = dueDays(folded);
  const every = RECURS.test(folded) ? oftenest(everyIn(folded)) : null;
  const body = SUBJECT.exec(text)?.[1]?.trim() ?? null;
  return days.length === 0 && every === null ? null : { source, body, days, every };
}

/** Two days between which figures are counted, or one up to which they are. */
function countedIn(
  sentences: readonly Sentence[],
): Pick<ScheduleDraft, 'span'> & { cutoff: string | null; sources: Source[] } {
  for (const { text, source } of sentences) {
    const folded = fold(text);
    const said = CUTOFF.exec(folded);
    if (!said) continue;
    const behind = folded.slice(said.index);
    const first = dayIn(behind);
    if (first === null) continue;
    const second = /từ|from/u.test(behind.slice(0, first.end)) ? dayIn(behind.slice(first.end)) : null;
    const [from, to] = [first.found, second?.found ?? first.found];
    if (second && from.is === 'date' && to.is === 'date' && from.day < to.day)
      return { span: { from: from.day, to: to.day }, cutoff: to.day, sources: [source] };
    if (to.is !== 'day') return { span: null, cutoff: to.day, sources: [source] };
  }
  return { span: null, cutoff: null, sources: [] };
}

/**
 * When reports are due, as a plan and its outline say: once by a day, or again and again.
 * @param title what the report is called, which may name its period
 * @param issued the day of the plan: a day without a year is the first behind it
 */
export function scheduleOf(sentences: readonly Sentence[], title: string, issued: string | null): ScheduleDraft | null {
  const said = sentences.flatMap((sentence) => saidIn(sentence) ?? []);
  const recurring =
    said.find(({ every, days }) => every !== null && days.length > 0) ?? said.find(({ every }) => every !== null);
  const dated =
    said.find(({ days }) => days.some(({ is }) => is === 'date')) ?? said.find(({ days }) => days.length > 0);
  const once = dated?.days.some(({ is }) => is === 'date') && (recurring === undefined || recurring.days.length === 0);
  const chosen = once
    ? dated
    : recurring && recurring.days.length === 0
      ? { ...recurring, days: dated?.days ?? [] }
      : (recurring ?? dated);
  const counted = countedIn(sentences);
  const period = periodsIn(title, 'vi')[0] ?? null;
  if (chosen === undefined && counted.cutoff === null && period === null) return null;
  const often: Every = (once ? null : chosen?.every) ?? 'once';
  // A report of nine months comes once a year.
  const every = often === 'year' && everyIn(fold(title)).includes('nine_months') ? 'nine_months' : often;
  const due = chosen ? dueOf(every, chosen.days) : null;
  const whole = every === 'once' && typeof due === 'string' && due.length === 5 ? withYear(due, issued) : due;
  const late =
    typeof whole === 'string' &&
    counted.cutoff !== null &&
    counted.cutoff.length === whole.length &&
    counted.cutoff > whole;
  return {
    every,
    due: whole,
    own: said.flatMap(({ body, days }) => {
      const own = body === null ? null : dueOf(every, days);
      return body === null || own === null || JSON.stringify(own) === JSON.stringify(due) ? [] : [{ body, due: own }];
    }),
    cutoff: late ? null : cutoffFor(every, counted.cutoff),
    span: every === 'once' ? counted.span : null,
    period: every === 'once' || suits(period, every) ? period : null,
    sources: [...(chosen ? [chosen.source] : []), ...counted.sources],
  };
}

const suits = (period: string | null, every: Every): boolean => period !== null && readPeriod(period)?.kind === every;

/** A recurring report's figures count up to a day of every year; a single one's up to one day. */
function cutoffFor(every: Every, cutoff: string | null): string | null {
  if (cutoff === null) return null;
  if (every === 'once') return cutoff;
  return periodsAYear(every) > 1 ? null : cutoff.slice(-5);
}

function withYear(monthDayCode: string, issued: string | null): string {
  if (issued === null) return monthDayCode;
  const year = Number(issued.slice(0, 4));
  const same = `${year}-${monthDayCode}`;
  return same > issued ? same : `${year + 1}-${monthDayCode}`;
}
