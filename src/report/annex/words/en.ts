import type { ValueType } from '../../../../schemas/outline.js';
import type { AnnexWords } from './words.js';

const ORDINALS = ['first', 'second', 'third', 'fourth'];
const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');
const FILLED: Record<ValueType, string> = {
  text: 'words',
  integer: 'a number',
  decimal: 'a decimal number',
  percent: 'a percentage',
  money: 'an amount',
  date: 'a date',
  yes_no: 'yes or no',
  choice: 'one of',
};

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
  cutoff: (when) => `Figures count up to: ${when}.`,
  to: (to, through) => `Reports go to: ${to}${through === null ? '' : ` (through ${through})`}.`,
  how: (ways) => `How reports are sent: ${ways.join('; ')}.`,
  due: (when) => `Reports are due: ${when}.`,
  ownDue: (group, when) => `Reports of ${group} are due: ${when}.`,
  guidance: (text) => `Please note: ${text}`,
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
    integer: '……',
    decimal: '….…',
    percent: '……',
    money: '……',
    date: '…… / …… / ……',
    text: '…………',
    choice: '……',
    yes_no: '……',
  },
  filling: {
    number: '(a number)',
    text: '(in words)',
    yes_no: '(yes or no)',
    choice: (options) => `(one of: ${options.join('; ')})`,
  },
  countedIn: (unit) => `(counted in: ${unit})`,
  columns: (which, type, options) => {
    const columns = which === 'all' ? 'All columns' : which === 'others' ? 'Other columns' : `Column ${quoted(which)}`;
    return `${columns}: ${FILLED[type]}${type === 'choice' ? `: ${options.join('; ')}` : ''}.`;
  },
  optionalColumns: (names) => `Column ${quoted(names)}: optional.`,
  landscape: '(on a page turned to its side)',
};
