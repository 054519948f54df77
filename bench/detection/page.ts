import { readFileSync, writeFileSync } from 'node:fs';
import type { Chapter } from './results.js';
import { type Line, tableOf } from './table.js';

const START = '<!-- results: written by npm run bench:detection -- --write -->';
const END = '<!-- end of results -->';

const HEADINGS: Record<Chapter['group'], string> = {
  alone: 'Each kind of damage alone',
  stripped: 'Each kind with all controls and bookmarks stripped',
  pairs: 'Two kinds at a time',
  both: 'Two kinds at a time, with all controls and bookmarks stripped',
  office: 'Saved by other programs',
};

/** The results as Markdown: a summary, then a table for each group of cases. */
export function resultsOf(all: Line, chapters: readonly Chapter[], retyped: Line, seed: string): string {
  const summary = tableOf([all, ...chapters.map((chapter) => chapter.all), retyped]);
  const parts = chapters.map(
    ({ group, lines, all: sum }) => `## ${HEADINGS[group]}\n\n${tableOf([...lines, { ...sum, name: '**all**' }])}`,
  );
  return [`Seed ${seed}, ${all.tally.files} files.`, summary, ...parts].join('\n\n');
}

/** Puts the results between the markers of the page; the words around them stay. */
export function writePage(file: string, results: string): void {
  const page = readFileSync(file, 'utf8');
  const [before, rest] = [page.split(START)[0] ?? '', page.split(END)[1] ?? ''];
  if (!page.includes(START) || !page.includes(END)) throw new Error(`${file} has no place for the results`);
  writeFileSync(file, `${before}${START}\n\n${results}\n\n${END}${rest}`);
}
