import { DATE_PATTERN, type Language, PERIOD_PATTERN } from '../../schemas/id.js';
import type { Outline } from '../../schemas/outline.js';
import { MONTHS_EN } from '../values/index.js';
import { writeCounter } from './counter.js';
import type { FormPeriod } from './form.js';

const ORDINALS_EN = ['first', 'second', 'third', 'fourth'];

const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** The days from the first of one month to the last of another, of one year. */
function span(year: string, first: number, last: number): { from: string; to: string } {
  const lastDay = new Date(Date.UTC(Number(year), last, 0)).getUTCDate();
  return { from: `${year}-${twoDigits(first)}-01`, to: `${year}-${twoDigits(last)}-${twoDigits(lastDay)}` };
}

/** What a period code such as 2026-H1, 2026-M9, 2026-Q3, 2026-05 or 2026 says. */
export function periodOfCode(code: string, language: Language): FormPeriod {
  const [year = '', part = ''] = code.split('-');
  const vi = language === 'vi';
  const n = Number(part.slice(1));
  if (part === '') return { code, label: vi ? `năm ${year}` : year, ...span(year, 1, 12) };
  if (part.startsWith('H')) {
    const label = vi ? `6 tháng ${n === 1 ? 'đầu' : 'cuối'} năm ${year}` : `${ORDINALS_EN[n - 1]} half of ${year}`;
    return { code, label, ...span(year, n === 1 ? 1 : 7, n === 1 ? 6 : 12) };
  }
  if (part.startsWith('M')) {
    return { code, label: vi ? `9 tháng năm ${year}` : `nine months of ${year}`, ...span(year, 1, 9) };
  }
  if (part.startsWith('Q')) {
    const label = vi ? `quý ${writeCounter('upper_roman', n)} năm ${year}` : `${ORDINALS_EN[n - 1]} quarter of ${year}`;
    return { code, label, ...span(year, n * 3 - 2, n * 3) };
  }
  const month = Number(part);
  const label = vi ? `tháng ${month} năm ${year}` : `${MONTHS_EN[month - 1]} ${year}`;
  return { code, label, ...span(year, month, month) };
}

/** A day such as 2023-01-31 as it is written: 31/1/2023. */
const written = (day: string): string => day.split('-').map(Number).reverse().join('/');

/** The period the stamp of a file names, by a code or as a span `from/to` of two days; null where it is neither. */
export function periodOfStamp(code: string, language: Language): FormPeriod | null {
  if (PERIOD_PATTERN.test(code)) return periodOfCode(code, language);
  const [from = '', to = '', ...more] = code.split('/');
  if (more.length > 0 || !DATE_PATTERN.test(from) || !DATE_PATTERN.test(to)) return null;
  const [first, last] = [written(from), written(to)];
  return { code, label: language === 'vi' ? `từ ${first} đến ${last}` : `${first} to ${last}`, from, to };
}

/**
 * The period a form is for: the one asked for, else the schedule's, else the outline's own. A span of two days
 * has the code `from/to`. Null where the report repeats and nothing says which period is meant.
 */
export function periodOf(outline: Outline, asked: string | null): FormPeriod | null {
  const period = asked ?? outline.schedule?.period ?? outline.period;
  if (period === undefined) {
    const repeats = outline.schedule !== undefined && outline.schedule.every !== 'once';
    return repeats ? null : { code: '', label: '', from: null, to: null };
  }
  if (typeof period !== 'string') {
    const { from, to, label } = period;
    return { code: `${from}/${to}`, label: label ?? `${from} - ${to}`, from, to };
  }
  return period.includes('/') && typeof outline.period === 'object'
    ? periodOf({ ...outline, schedule: undefined }, null)
    : periodOfCode(period, outline.language);
}
