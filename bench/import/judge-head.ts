import type { Outline } from '../../schemas/outline.js';
import { keyOf } from '../../src/text/index.js';
import type { Expected, Wordings } from './case.js';
import { likeTo, SAME } from './likeness.js';
import type { Score } from './score.js';

type Due = string | number | readonly (string | number)[];

const dayOf = (day: string | number): string => {
  const [, first, second, slash] = String(day).match(/^(\d{1,2})([-/])(\d{1,2})$/) ?? [];
  if (!first || !slash) return String(day);
  const [month, dayOfMonth] = second === '/' ? [slash, first] : [first, slash];
  return `${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
};

const daysOf = (due: unknown): string =>
  due === undefined || due === 'none' ? 'none' : [due as Due].flat().map(dayOf).sort().join(', ');

function letterheadOf({ letterhead }: Outline): string {
  const name = typeof letterhead === 'string' ? letterhead : letterhead.use;
  return name.includes('party') ? 'party' : name.includes('state') ? 'state' : name;
}

function judgeWords(outline: Outline, { head }: Expected, score: Score): void {
  const texts: [string, string | undefined, Wordings | undefined][] = [
    ['title', outline.title, head.title],
    ['asked by', outline.issued?.by, head.by],
    ['sent to', outline.submit?.to ?? outline.addressed_to?.[0], head.to],
    ['sent through', outline.submit?.through, head.through],
  ];
  for (const [name, got, wanted] of texts)
    if (wanted !== undefined)
      score.count(
        'head',
        likeTo(got ?? '', wanted) >= SAME,
        () => `${name} is "${got ?? ''}", not "${[wanted].flat()[0]}"`,
      );
}

function judgeNames(outline: Outline, { head }: Expected, score: Score): void {
  const names: [string, string | undefined, string | undefined][] = [
    ['type', outline.type, head.type],
    ['language', outline.language, head.language],
    ['letterhead', letterheadOf(outline), head.letterhead],
    ['number', outline.issued?.document?.number, head.number],
    ['date of the document', outline.issued?.document?.date, head.date],
  ];
  for (const [name, got, wanted] of names)
    if (wanted !== undefined)
      score.count('head', keyOf(got ?? '') === keyOf(wanted), () => `${name} is ${got ?? 'not told'}, not ${wanted}`);
}

function judgeSchedule(outline: Outline, { every, due, or_due, cutoff }: Expected, score: Score): void {
  const schedule = outline.schedule;
  const often = schedule?.every ?? (due === undefined || due === 'none' ? 'once' : 'not told');
  if (every !== undefined) score.count('due, recurrence', often === every, () => `every ${often}, not ${every}`);
  for (const [name, got, wanted, or] of [
    ['due', schedule?.due, due, or_due],
    ['cut off', schedule?.cutoff, cutoff, undefined],
  ] as const)
    if (wanted !== undefined)
      score.count(
        'due, recurrence',
        daysOf(got) === daysOf(wanted) || (or !== undefined && daysOf(got) === daysOf(or)),
        () => `${name} ${daysOf(got)}, not ${daysOf(wanted)}`,
      );
}

/** Holds the groups of a definition against those expected; gives the name the case has for each id. */
export function judgeGroups(outline: Outline, { groups }: Expected, score: Score): (id: string) => string {
  const left = new Map(Object.entries(outline.groups ?? {}));
  const names = new Map<string, string>();
  const label = (group: unknown): string =>
    typeof group === 'string' ? group : ((group as { label?: string } | undefined)?.label ?? '');
  for (const [name, wanted] of Object.entries(groups)) {
    const likest = [...left].toSorted(
      (a, b) => likeTo(label(b[1]), wanted.label) - likeTo(label(a[1]), wanted.label),
    )[0];
    const [id, group] = likest && likeTo(label(likest[1]), wanted.label) >= SAME ? likest : [];
    if (id !== undefined) {
      left.delete(id);
      names.set(id, name);
    }
    if (id !== undefined || !wanted.optional)
      score.count('groups', id !== undefined, () => `"${[wanted.label].flat()[0]}" is no group`);
    const due = typeof group === 'object' ? group.due : undefined;
    if (wanted.due !== undefined && (id !== undefined || !wanted.optional))
      score.count(
        'due, recurrence',
        daysOf(due ?? outline.schedule?.due) === daysOf(wanted.due),
        () => `due of "${[wanted.label].flat()[0]}" ${daysOf(due)}, not ${daysOf(wanted.due)}`,
      );
  }
  for (const [, group] of left) score.count('groups', false, () => `nobody expected the group "${label(group)}"`);
  return (id) => names.get(id) ?? id;
}

/** Holds what stands before the sections against what was expected: title, who asks by what, when it is due. */
export function judgeHead(outline: Outline, expected: Expected, score: Score): void {
  judgeWords(outline, expected, score);
  judgeNames(outline, expected, score);
  judgeSchedule(outline, expected, score);
}
