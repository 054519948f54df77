import { ratesOf, share, type Tally } from './tally.js';

/** A line of results. */
export interface Line {
  name: string;
  tally: Tally;
}

const HEADER = [
  'kind',
  'files',
  'required',
  'lost',
  'found',
  'false alarms',
  'unknown',
  'recall',
  'precision',
  'values right',
  'sure and right',
  'by tag alone',
  'by exact heading alone',
];

/** Four digits, cut and not rounded: 1.0000 only where nothing went wrong. */
export const digits = (rate: number): string => (Math.floor(rate * 10_000 + 1e-9) / 10_000).toFixed(4);

const pair = (found: number, falseAlarms: number, lost: number): string =>
  `${share(found, lost).toFixed(2)} / ${share(found, found + falseAlarms).toFixed(2)}`;

function cells({ name, tally }: Line): string[] {
  const rates = ratesOf(tally);
  return [
    name,
    ...[tally.files, tally.required, tally.lost, tally.found, tally.falseAlarms, tally.unknown].map(String),
    ...[rates.recall, rates.precision, rates.values, rates.calibration].map(digits),
    pair(tally.tagFound, tally.tagFalse, tally.lostItems),
    pair(tally.headingFound, tally.headingFalse, tally.lostItems),
  ];
}

/** Rows of cells, the first of them the header, as a Markdown table. */
export function markdownOf([header = [], ...rows]: readonly (readonly string[])[]): string {
  const all = [header, header.map((_, at) => (at === 0 ? '---' : '---:')), ...rows];
  return all.map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** The same for a terminal: columns that line up. */
export function linedUp(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows
    .map((row) =>
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '),
    )
    .join('\n');
}

/** Results as a Markdown table. */
export const tableOf = (lines: readonly Line[]): string => markdownOf([HEADER, ...lines.map(cells)]);

/** The same for a terminal. */
export const columnsOf = (lines: readonly Line[]): string => linedUp([HEADER, ...lines.map(cells)]);
