import { MEASURES, type Measure } from './score.js';

type Counts = ReadonlyMap<Measure, { right: number; of: number }>;

/** Three digits, cut and not rounded: 1.000 only where nothing is wrong. */
export const digits = (rate: number): string => (Math.floor(rate * 1_000 + 1e-9) / 1_000).toFixed(3);

export const shareOf = (counts: Counts, measure: Measure): number => {
  const { right = 0, of = 0 } = counts.get(measure) ?? {};
  return of === 0 ? 1 : right / of;
};

function rowsOf(counts: Counts, least: ReadonlyMap<string, number>): string[][] {
  const rows = MEASURES.map((measure) => {
    const { right = 0, of = 0 } = counts.get(measure) ?? {};
    return [measure, String(right), String(of), digits(shareOf(counts, measure)), String(least.get(measure) ?? '')];
  });
  return [['measure', 'right', 'of', 'share', 'at least'], ...rows];
}

/** Counts as a Markdown table. */
export function tableOf(counts: Counts, least: ReadonlyMap<string, number>): string {
  const [header = [], ...rows] = rowsOf(counts, least);
  const line = header.map((_, at) => (at === 0 ? '---' : '---:'));
  return [header, line, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** The same for a terminal: columns that line up. */
export function columnsOf(counts: Counts, least: ReadonlyMap<string, number>): string {
  const rows = rowsOf(counts, least);
  return rows.map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(20) : cell.padStart(9))).join('')).join('\n');
}
