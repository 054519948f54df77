import { readFileSync, writeFileSync } from 'node:fs';
import type { Line } from './judge.js';

const START = '<!-- results: written by npm run bench:hostile -- --write -->';
const END = '<!-- end of results -->';

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

/** Puts the results between the markers of the page; the words around them stay. */
export function writePage(file: string, lines: readonly Line[]): void {
  const page = readFileSync(file, 'utf8');
  if (!page.includes(START) || !page.includes(END)) throw new Error(`${file} has no place for the results`);
  const [before, rest] = [page.split(START)[0] ?? '', page.split(END)[1] ?? ''];
  writeFileSync(file, `${before}${START}\n\n${worstOf(lines)}\n\n${tableOf(lines)}\n\n${END}${rest}`);
}
