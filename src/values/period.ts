/** The first and the last day of a time. */
export interface Span {
  from: string;
  to: string;
}

const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** A day of a year, from 1: where the month is shorter, its last day. */
export function dayOf(year: number, month: number, day: number): string {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${year}-${twoDigits(month)}-${twoDigits(Math.min(day, last))}`;
}

/** The months of a period's code, from 1: how many there are, and which is the last one. */
function monthsOf(part: string): { count: number; last: number } {
  const n = Number(part.slice(1));
  if (part === '') return { count: 12, last: 12 };
  if (part.startsWith('H')) return { count: 6, last: n * 6 };
  if (part.startsWith('M')) return { count: 9, last: 9 };
  if (part.startsWith('Q')) return { count: 3, last: n * 3 };
  return { count: 1, last: Number(part) };
}

/** What a period is by its code: its days, how many months it has and the how manyth of its kind in its year it is. */
export interface PeriodParts extends Span {
  year: number;
  months: number;
  /** From 0. */
  index: number;
  lastMonth: number;
}

/** What 2026, 2026-H1, 2026-M9, 2026-Q3 or 2026-05 says. */
export function partsOfPeriod(code: string): PeriodParts {
  const [year = '', part = ''] = code.split('-');
  const { count, last } = monthsOf(part);
  return {
    from: dayOf(Number(year), last - count + 1, 1),
    to: dayOf(Number(year), last, 31),
    year: Number(year),
    months: count,
    index: Math.ceil(last / count) - 1,
    lastMonth: last,
  };
}
