import type { Source } from '../lines/index.js';

/** What is said of a draft beside what stands in it, by code; `data` is what its words are made from. */
export interface RemarkData {
  'figure-guessed': { label: string };
  'figures-wanted': { text: string };
  'values-left': { clauses: string[] };
  'series-guessed': { label: string };
  'columns-guessed': { title: string; columns: string[] };
  'table-without-columns': { title: string };
  'rows-open-too': { title: string; open: number };
  'formula-unread': { title: string; written: string };
  'group-guessed': { label: string };
  'see-unknown': { named: string };
  'title-guessed': { title: string };
  'letterhead-guessed': { letterhead: string };
  'schedule-guessed': Record<never, never>;
  'schedule-other': { said: string };
  'schedule-missing': Record<never, never>;
  'receiver-guessed': { to: string };
  'receiver-missing': Record<never, never>;
  'order-changed': { title: string };
  proposed: Record<never, never>;
  introduced: { words: string };
  'outline-other': { title: string; number: number };
  'table-filled': { title: string };
  'table-of-plan': { title: string };
  'table-unread': Record<never, never>;
  'annex-without-table': { title: string };
  'line-unasked': { text: string };
}

export type RemarkCode = keyof RemarkData;

/** Where in the draft something stands: names and numbers from its root. */
export type DraftPath = readonly (string | number)[];

/**
 * One thing a person should look at: a guess, with its place in the draft, or something that was left out, with none; both
 * with their place in what was handed in.
 */
export type Remark = {
  [C in RemarkCode]: { code: C; data: RemarkData[C]; path: DraftPath | null; source: Source | null };
}[RemarkCode];

/** Where a part of the draft stands in what was handed in. */
export interface Placed {
  path: DraftPath;
  source: Source;
}

export const LEFT_OUT: ReadonlySet<RemarkCode> = new Set<RemarkCode>([
  'outline-other',
  'table-filled',
  'table-of-plan',
  'table-unread',
  'annex-without-table',
  'line-unasked',
]);
