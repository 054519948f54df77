import { sureWhereClear, type Tally } from './tally.js';

const HEADER = ['family', 'cases', 'sure and wrong', 'clear', 'sure where clear', 'asked about'];

/** Three digits, cut and not rounded: 1.000 only where nothing went wrong. */
const digits = (rate: number): string => (Math.floor(rate * 1_000 + 1e-9) / 1_000).toFixed(3);

const cells = (tally: Tally): string[] => [
  tally.name,
  ...[tally.cases, tally.wrong, tally.clear].map(String),
  tally.clear === 0 ? '' : digits(sureWhereClear(tally)),
  String(tally.asked),
];

/** Tallies as a Markdown table. */
export function tableOf(tallies: readonly Tally[]): string {
  const rows = [HEADER, HEADER.map((_, at) => (at === 0 ? '---' : '---:')), ...tallies.map(cells)];
  return rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** The same for a terminal: columns that line up. */
export function columnsOf(tallies: readonly Tally[]): string {
  const rows = [HEADER, ...tallies.map(cells)];
  const widths = HEADER.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows
    .map((row) =>
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '),
    )
    .join('\n');
}
