import type { Schedule } from '../../../schemas/outline.js';
import { fold } from '../../text/index.js';
import { periodsIn, readPeriod } from '../../values/index.js';
import { anyOf } from '../lexicon/index.js';
import type { Source } from '../lines/index.js';
import { countedIn, cutoffOf, saysCutoff, withoutCutoff } from './counted.js';
import { type Day, type Due, dueDays } from './days.js';
import { type Deadline, dueOf, type Every, everyBy, everyIn, heldOf, oftenest, recurs } from './recurrence.js';
import type { Sentence } from './sentences.js';

type Days = NonNullable<Schedule['due']>;

/** When reports are due, as far as a plan says. */
export interface ScheduleDraft {
  every: Every;
  due: Days | null;
  cutoff: Days | null;
  /** The span of time the figures are of, where two days are named. */
  span: { from: string; to: string; label?: string } | null;
  /** A period the title names. */
  period: string | null;
  /** What single bodies are told of their own day; `apart`: as those to whom the day of the others does not apply. */
  own: { body: string; due: Days; apart: boolean }[];
  /** Days of other periods, which the same schedule cannot hold, in the words that say them. */
  left: { said: string; source: Source }[];
  /** The sentences that say so. */
  sources: Source[];
}

const REPORTS = new RegExp(`(?<!\\p{L})(?:${anyOf(({ handedIn }) => handedIn)})(?!\\p{L})|đề cương|kết quả`, 'u');
const SENDS = new RegExp(`(?<!\\p{L})(?:${anyOf(({ sends }) => sends)})(?!\\p{L})`, 'u');
const SUBJECT = new RegExp(
  `^\\(?(?:\\d+[.)]\\s*|[-+•]\\s*)?((?:riêng|đối với)(?: với)? )?((?:${anyOf(({ bodies }) => bodies)})(?!\\p{L})[^.;:()]{0,100}?)\\s+(?:tổng kết|sơ kết|xây dựng|lập|căn cứ|tổ chức|gửi|nộp|báo cáo|chuẩn bị|tiến hành|hoàn thành|trước|chậm nhất|shall|must|sends?|returns?)(?!\\p{L})`,
  'iu',
);

interface Said {
  source: Source;
  /** Who is to send: the body the sentence begins with. */
  body: string | null;
  apart: boolean;
  deadlines: Deadline[];
  every: Every | null;
}

/** Which period a day is of: by the brackets or words behind it, else by those before it. */
function periodOf({ at, end }: Due, before: number, folded: string): Every | null {
  const bracket = /^\s*\(([^()]*)\)/u.exec(folded.slice(end))?.[1];
  const behind = bracket === undefined ? null : oftenest(everyIn(bracket));
  return behind ?? oftenest(everyIn(folded.slice(at, end))) ?? oftenest(everyIn(folded.slice(before, at)));
}

function saidIn({ text, source }: Sentence): Said | null {
  const folded = fold(text);
  if (!REPORTS.test(folded) && !SENDS.test(folded)) return null;
  if (saysCutoff(folded) && !SENDS.test(folded)) return null;
  const due = dueDays(saysCutoff(folded) ? withoutCutoff(text) : text);
  const every = recurs(folded) ? oftenest(everyIn(folded)) : null;
  if (due.length === 0 && every === null) return null;
  const named = every !== null || due.length > 1;
  const deadlines = due.map((one, nth): Deadline => {
    const before = due[nth - 1]?.end ?? 0;
    return {
      days: one.days,
      every: named ? periodOf(one, before, folded) : null,
      said: text.slice(before, one.end).replace(/^[\s,;)]+/u, ''),
    };
  });
  const [, apart, body] = SUBJECT.exec(text) ?? [];
  const often = every ?? oftenest(deadlines.flatMap((one) => one.every ?? []));
  return { source, body: body?.trim() ?? null, apart: apart !== undefined, deadlines, every: often };
}

const isDated = ({ deadlines }: Said): boolean => deadlines.some(({ days }) => days.some(({ is }) => is === 'date'));
const isYearly = ({ deadlines }: Said): boolean => deadlines.some(({ days }) => days.some(({ is }) => is !== 'date'));

interface Chosen {
  every: Every;
  days: Day[];
  left: { said: string; source: Source }[];
  sources: Source[];
}

/** Of all that is said: how often, and by which days. A day with its year is that of one report, whatever it is called. */
function chosenOf(said: readonly Said[], title: Every | null): Chosen | null {
  const again = said.filter((one) => one.every !== null && isYearly(one));
  const dated = said.find(isDated);
  if (again.length === 0 && dated) {
    const [first, ...others] = dated.deadlines.filter(({ days }) => days.some(({ is }) => is === 'date'));
    const left = others.map(({ said }) => ({ said, source: dated.source }));
    return { every: 'once', days: first?.days ?? [], left, sources: [dated.source] };
  }
  const general = again.filter(({ apart }) => !apart);
  const spoken = general.length > 0 ? general : again.slice(0, 1);
  if (spoken.length > 0) {
    const sourceOf = new Map(spoken.flatMap((one) => one.deadlines.map((deadline) => [deadline, one.source])));
    const { every, days, left } = heldOf([...sourceOf.keys()]);
    const first = spoken[0] as Said;
    return {
      every: every ?? oftenest(spoken.flatMap((one) => one.every ?? [])) ?? 'once',
      days,
      left: left.map((one) => ({ said: one.said, source: sourceOf.get(one) ?? first.source })),
      sources: [first.source],
    };
  }
  const plain = said.find(({ deadlines }) => deadlines.length > 0);
  const recurring = said.find(({ every }) => every !== null);
  const days = plain?.deadlines.flatMap((one) => one.days) ?? [];
  const every = recurring?.every ?? everyBy(days) ?? title;
  if (plain === undefined && every === null) return null;
  return { every: every ?? 'once', days, left: [], sources: [plain, recurring].flatMap((one) => one?.source ?? []) };
}

/**
 * When reports are due, as a plan and its outline say: once by a day, or again and again.
 * @param title what the report is called, which may name its period
 * @param issued the day of the plan: a day without a year is the first behind it
 */
export function scheduleOf(sentences: readonly Sentence[], title: string, issued: string | null): ScheduleDraft | null {
  const said = sentences.flatMap((sentence) => saidIn(sentence) ?? []);
  const named = fold(title);
  const chosen = chosenOf(said, recurs(named) ? oftenest(everyIn(named)) : null);
  const counted = countedIn(sentences);
  const period = periodsIn(title, 'vi')[0] ?? null;
  if (chosen === null && counted.days.length === 0 && period === null) return null;
  const often: Every = chosen?.every ?? 'once';
  // A report of nine months comes once a year.
  const every = often === 'year' && everyIn(named).includes('nine_months') ? 'nine_months' : often;
  const due = chosen ? dueOf(every, chosen.days) : null;
  const whole = every === 'once' && typeof due === 'string' && due.length === 5 ? withYear(due, issued) : due;
  const cutoff = cutoffOf(every, counted.days);
  const late =
    typeof whole === 'string' && typeof cutoff === 'string' && cutoff.length === whole.length && cutoff > whole;
  return {
    every,
    due: whole,
    own: said.flatMap(({ body, deadlines, apart }) => {
      const own =
        body === null
          ? null
          : dueOf(
              every,
              deadlines.flatMap(({ days }) => days),
            );
      return body === null || own === null || JSON.stringify(own) === JSON.stringify(due)
        ? []
        : [{ body, due: own, apart }];
    }),
    cutoff: late ? null : cutoff,
    span: every === 'once' ? counted.span : null,
    period: every === 'once' || suits(period, every) ? period : null,
    left: chosen?.left ?? [],
    sources: [...(chosen?.sources ?? []), ...counted.sources],
  };
}

const suits = (period: string | null, every: Every): boolean => period !== null && readPeriod(period)?.kind === every;

function withYear(monthDayCode: string, issued: string | null): string {
  if (issued === null) return monthDayCode;
  const year = Number(issued.slice(0, 4));
  const same = `${year}-${monthDayCode}`;
  return same > issued ? same : `${year + 1}-${monthDayCode}`;
}
