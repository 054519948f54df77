import type { Schedule } from '../../../schemas/outline.js';
import { fold } from '../../text/index.js';
import { periodsAYear } from '../../values/index.js';
import { anyOf } from '../lexicon/index.js';
import type { Source } from '../lines/index.js';
import { type Day, daysIn } from './days.js';
import { type Every, inOrder } from './recurrence.js';
import type { Sentence } from './sentences.js';

type Days = NonNullable<Schedule['cutoff']>;

const CUTOFF = new RegExp(
  anyOf(({ cutoff }) => cutoff),
  'u',
);

/** Whether a folded text says up to when figures count. */
export const saysCutoff = (folded: string): boolean => CUTOFF.test(folded);

/** A sentence without the clause that says up to when figures count. */
export const withoutCutoff = (text: string): string =>
  text
    .split(/(?<=[,;])\s/u)
    .map((clause) => (CUTOFF.test(fold(clause)) ? ' '.repeat(clause.length) : clause))
    .join(' ');

/** Up to when figures count, as far as some sentences say. */
export interface Counted {
  span: { from: string; to: string } | null;
  days: Day[];
  sources: Source[];
}

/** Two days between which figures are counted, or those up to which they are. */
export function countedIn(sentences: readonly Sentence[]): Counted {
  for (const { text, source } of sentences) {
    const folded = fold(text);
    const clauses = folded.split(/(?<=[,;])\s/u).filter((clause) => CUTOFF.test(clause));
    const days = clauses.flatMap((clause) => {
      const said = CUTOFF.exec(clause);
      const behind = clause.slice(said ? said.index + said[0].length : 0);
      const first = daysIn(behind);
      const second = first && /từ|from/u.test(behind.slice(0, first.end)) ? daysIn(behind.slice(first.end)) : null;
      return second ? [...(first?.days.slice(0, 1) ?? []), ...second.days.slice(0, 1)] : (first?.days ?? []);
    });
    const [from, to] = days;
    if (from?.is === 'date' && to?.is === 'date' && from.day < to.day)
      return { span: { from: from.day, to: to.day }, days: [to], sources: [source] };
    if (from !== undefined) return { span: null, days, sources: [source] };
  }
  return { span: null, days: [], sources: [] };
}

/** A single report's figures count up to one day; a recurring one's to a day of each period, or of its last month. */
export function cutoffOf(every: Every, days: readonly Day[]): Days | null {
  const [first] = days;
  if (first === undefined) return null;
  if (every === 'once') return first.is === 'day' ? null : first.day;
  const wanted = periodsAYear(every);
  if (first.is === 'day') return wanted > 1 ? first.day : null;
  const yearly = days.flatMap((day) => (day.is === 'day' ? [] : [day.day.slice(-5)]));
  if (wanted === 1) return yearly[0] ?? null;
  return yearly.length === wanted ? inOrder(yearly, every) : null;
}
