import type { Language } from '../../../schemas/id.js';
import type { Issuer, ScheduleDraft, Submission } from '../head/index.js';
import type { Remark } from './remark.js';

/** What the head of a definition is made of. */
interface HeadParts {
  title: string;
  issuer: Issuer;
  schedule: ScheduleDraft | null;
  submission: Submission;
  guidance: readonly string[];
}

/** The head of the definition, in the order of the schema. */
export function headOf({ title, issuer, schedule, submission, guidance }: HeadParts, language: Language) {
  const { parent, by, place, number, date, title: named } = issuer;
  const document =
    number === null
      ? null
      : { number, ...(date === null ? {} : { date }), ...(named === null ? {} : { title: named }) };
  const issued = {
    ...(parent === null ? {} : { parent }),
    ...(by === null ? {} : { by }),
    ...(place === null ? {} : { place }),
    ...(document === null ? {} : { document }),
  };
  const { to, through, how } = submission;
  const submit = {
    ...(to === null ? {} : { to }),
    ...(through === null ? {} : { through }),
    ...(how.length === 0 ? {} : { how }),
  };
  return {
    title,
    type: 'BC',
    letterhead: issuer.letterhead,
    ...(guidance.length === 0 ? {} : { guidance: guidance.join(' ') }),
    ...(Object.keys(issued).length === 0 ? {} : { issued }),
    ...(Object.keys(submit).length === 0 ? {} : { submit }),
    ...(schedule?.span ? { period: schedule.span } : {}),
    ...(schedule === null ? {} : { schedule: scheduleIn(schedule, language) }),
  };
}

type Days = NonNullable<ScheduleDraft['due']>;

/** Days of the year as the language writes them where figures alone would not tell the day from the month. */
export function dayed<T extends Days>(days: T, language: Language): T | Days {
  const list = [days].flat();
  const unclear = list.some((day) => typeof day === 'string' && /^(?:0\d|1[0-2])-(?:0\d|1[0-2])$/.test(day));
  if (!unclear || language !== 'vi') return days;
  const written = list.map((day) => String(day).split('-').map(Number).reverse().join('/'));
  return Array.isArray(days) ? written : (written[0] ?? days);
}

const scheduleIn = ({ every, period, cutoff, due, span }: ScheduleDraft, language: Language) => ({
  every,
  ...(period === null || span !== null ? {} : { period }),
  ...(cutoff === null ? {} : { cutoff: dayed(cutoff, language) }),
  ...(due === null ? {} : { due: dayed(due, language) }),
});

/** Tells what of the head is guessed, and what is missing. */
export function tellHead(
  remarks: Remark[],
  issuer: Issuer,
  schedule: ScheduleDraft | null,
  submission: Submission,
): void {
  const source = schedule?.sources[0] ?? null;
  if (schedule === null || schedule.due === null)
    remarks.push({ code: 'schedule-missing', data: {}, path: schedule ? ['schedule'] : null, source: null });
  else remarks.push({ code: 'schedule-guessed', data: {}, path: ['schedule'], source });
  for (const { said, source } of schedule?.left ?? [])
    remarks.push({ code: 'schedule-other', data: { said }, path: ['schedule'], source });
  if (submission.to === null) remarks.push({ code: 'receiver-missing', data: {}, path: null, source: null });
  else
    remarks.push({
      code: 'receiver-guessed',
      data: { to: submission.to },
      path: ['submit'],
      source: submission.source,
    });
  if (issuer.letterhead !== 'plain')
    remarks.push({
      code: 'letterhead-guessed',
      data: { letterhead: issuer.letterhead },
      path: ['letterhead'],
      source: null,
    });
}
