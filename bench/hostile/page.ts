import { putBetween } from '../page.js';
import type { Line } from './judge.js';

const MARKS = ['<!-- results: written by npm run bench:hostile -- --write -->', '<!-- end of results -->'] as const;

const HEADER = ['kind of file', 'verdict', 'seconds', 'MB', 'seconds, page and copy', 'MB, page and copy'];

/** The results as a Markdown table: a row for each kind, its ways beside each other. */
export function tableOf(lines: readonly Line[]): string {
  const rows = new Map<string, string[]>();
  for (const { kind, seconds, megabytes } of lines) {
    const row = rows.get(kind.name) ?? [kind.name, `\`${kind.verdict}\``];
    row.push(seconds.toFixed(1), megabytes.toFixed(0));
    rows.set(kind.name, row);
  }
  const all = [HEADER, HEADER.map((_, at) => (at < 2 ? '---' : '---:')), ...rows.values()];
  return all.map((row) => `| ${HEADER.map((_, at) => row[at] ?? '–').join(' | ')} |`).join('\n');
}

/** The slowest and the largest run, in a line. */
export function worstOf(lines: readonly Line[]): string {
  const by = (pick: (line: Line) => number): Line | undefined => [...lines].sort((a, b) => pick(b) - pick(a))[0];
  const [slow, large] = [by(({ seconds }) => seconds), by(({ megabytes }) => megabytes)];
  if (!slow || !large) return 'Nothing was run.';
  return `The slowest: ${slow.seconds.toFixed(1)} s (${slow.kind.name}). The largest: ${large.megabytes.toFixed(0)} MB (${large.kind.name}).`;
}

/** Writes the results into the page. */
export const writePage = (file: string, lines: readonly Line[]): void =>
  putBetween(file, MARKS, `${worstOf(lines)}\n\n${tableOf(lines)}`);
