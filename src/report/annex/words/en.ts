import type { AnnexWords } from './words.js';

const ORDINALS = ['first', 'second', 'third', 'fourth'];
const counted = (unit: string): string => (unit === '' ? '……' : `…… ${unit}`);

export const en: AnnexWords = {
  unit: 'the unit',
  kind: (report) => (report === report.toUpperCase() ? `${report} OUTLINE` : `${report} outline`),
  attached: (document, by) => `(Attached to ${document ?? 'Plan No. … of …'}\nof ${by ?? '……………………'})`,
  askedOf: (groups) => `For ${groups.join('; ')}.`,
  onlyOf: (groups) => `(for ${groups.join('; ')})`,
  optional: '(optional)',
  groups: (groups) => `Who reports: ${groups.join('; ')}.`,
  period: (label) => `Period: ${label}.`,
  periodOf: (label, from, to) => `Period: ${label} (from ${from} to ${to}).`,
  every: {
    once: 'How often: once.',
    month: 'How often: every month.',
    quarter: 'How often: every quarter.',
    half_year: 'How often: every half-year.',
    nine_months: 'How often: after nine months.',
    year: 'How often: every year.',
  },
  cutoff: (when) => `Figures count up to ${when}.`,
  sending: ({ to, through, how, when }) => {
    const means = how.length === 0 ? '' : `, by ${how.join(', ')}`;
    if (to === null) return `Reports are due ${when ?? '……'}${means}.`;
    const way = through === null ? '' : ` (through ${through})`;
    return `Reports are sent to ${to}${way}${when === null ? '' : ` ${when}`}${means}.`;
  },
  ownDue: (group, when) => `${group}: reports are due ${when}.`,
  day: '{d} {month} {y}',
  dayOfYear: '{d} {month}',
  when: {
    on: (day) => day,
    yearly: (day) => `${day} each year`,
    ofLastMonth: (day, every) =>
      every === 'month' ? `day ${day} of each month` : `day ${day} of the last month of the period`,
    ofMonth: (day, every) =>
      every === 'month' ? `day ${day} of each month` : `day ${day} of the month after the period`,
    of: (day, every, number) =>
      ({
        once: day,
        month: `${day} (month ${number})`,
        quarter: `${day} (${ORDINALS[number - 1] ?? number} quarter)`,
        half_year: `${day} (${ORDINALS[number - 1] ?? number} half-year)`,
        nine_months: day,
        year: day,
      })[every],
    by: (when) => `by ${when}`,
  },
  dots: {
    integer: counted,
    decimal: (unit) => counted(unit).replace('……', '….…'),
    percent: (unit) => counted(unit),
    money: (unit) => counted(unit),
    date: () => '…… / …… / ……',
    text: () => '…………',
    choice: (_, options) => `…… (one of: ${options.join('; ')})`,
    yes_no: () => '…… (yes or no)',
  },
  column: {
    choice: (label, options) => `Column “${label}”: one of ${options.join('; ')}.`,
    yes_no: (label) => `Column “${label}”: yes or no.`,
  },
};
