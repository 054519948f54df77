import { putBetween } from '../page.js';
import { type Reliability, reliabilityTable } from './reliability.js';
import type { Chapter } from './results.js';
import { type Line, tableOf } from './table.js';

const MARKS = ['<!-- results: written by npm run bench:detection -- --write -->', '<!-- end of results -->'] as const;

const HEADINGS: Record<Chapter['group'], string> = {
  alone: 'Each kind of damage alone',
  stripped: 'Each kind with all controls and bookmarks stripped',
  pairs: 'Two kinds at a time',
  both: 'Two kinds at a time, with all controls and bookmarks stripped',
  office: 'Saved by other programs',
};

/** The results as Markdown: a summary, how sure answers are, then a table for each group of cases. */
export function resultsOf(
  all: Line,
  chapters: readonly Chapter[],
  retyped: Line,
  reliability: Reliability,
  seed: string,
): string {
  const summary = tableOf([all, ...chapters.map((chapter) => chapter.all), retyped]);
  const parts = chapters.map(
    ({ group, lines, all: sum }) => `## ${HEADINGS[group]}\n\n${tableOf([...lines, { ...sum, name: '**all**' }])}`,
  );
  const sure = `## How sure, and how often right\n\n${reliabilityTable(reliability)}`;
  return [`Seed ${seed}, ${all.tally.files} files.`, summary, sure, ...parts].join('\n\n');
}

/** Writes the results into the page. */
export const writePage = (file: string, results: string): void => putBetween(file, MARKS, results);
