import { type FindingOf, short } from '../../findings/index.js';
import { typedIn } from '../answers.js';
import type { Context } from '../context.js';
import { labelsOf } from '../labels.js';
import { placeOf } from '../place.js';
import { codesOf, type Rule } from '../rule.js';

export interface Data {
  /** The report is for a time up to the year `until`. */
  'day-implausible': { label: string; typed: string; until: string };
}

const { codes, finding } = codesOf<Data>({
  'day-implausible': {
    severity: 'warning',
    summary: { vi: 'Ngày ghi quá xa sau kỳ báo cáo', en: 'A day is far beyond the period of the report' },
    vi: ({ label, typed, until }) => ({
      what: `“${short(label)}” ghi “${short(typed)}”, trong khi kỳ báo cáo đến năm ${until}.`,
      why: 'Có thể gõ nhầm năm.',
      todo: 'Đề nghị kiểm tra lại ngày này.',
    }),
    en: ({ label, typed, until }) => ({
      what: `“${short(label)}” says “${short(typed)}”, while the report is for a time up to ${until}.`,
      why: 'The year may be mistyped.',
      todo: 'Please check the day.',
    }),
  },
});

/** What is planned ends within so many years; a year with its figures exchanged is mostly further off. */
const YEARS_AHEAD = 15;

const outline = `
schedule: {every: year, period: 2026, due: 10}
sections:
  - id: kham
    title: Khám sức khỏe
    figures: [{id: ngay_kham, label: Ngày khám, type: date}]
    tables:
      - id: dot
        title: Các đợt khám
        rows: {min: 1}
        columns:
          - {id: ten, label: Đợt khám, key: true}
          - {id: ngay, label: Ngày, type: date}
`;

function run(context: Context): FindingOf<Data>[] {
  const until = context.form.period.to?.slice(0, 4);
  if (until === undefined) return [];
  const last = String(Number(until) + YEARS_AHEAD);
  const days = [
    ...context.items.flatMap((item) => (item.kind === 'figure' && item.figure.rule.type === 'date' ? [item.id] : [])),
    ...context.cells.flatMap(({ column, answer }) => (column.rule.type === 'date' ? [answer.item] : [])),
  ];
  const far = days.flatMap((item) => {
    const answer = context.answers.get(item);
    const isFar = answer?.state === 'answered' && typeof answer.value === 'string' && answer.value.slice(0, 4) > last;
    return isFar && answer.settled === undefined ? [answer] : [];
  });
  const labels = far.length === 0 ? null : labelsOf(context);
  return far.map((answer) => {
    const label = labels?.get(answer.item) ?? answer.item;
    return finding('day-implausible', answer.item, placeOf(context, answer.item), {
      label,
      typed: typedIn(answer),
      until,
    });
  });
}

/** A day so far beyond the time of the report that its year was mistyped. */
export const dayImplausible: Rule<Data> = {
  codes,
  run,
  examples: [
    { outline, returned: { ngay_kham: '2062-10-05' }, finds: ['day-implausible ngay_kham'] },
    { outline, returned: { 'dot.r1.ngay': '2062-10-05' }, finds: ['day-implausible dot.r1.ngay'] },
    { outline, returned: { ngay_kham: '2030-10-05', 'dot.r1.ngay': '1962-10-05' }, finds: [] },
  ],
};
