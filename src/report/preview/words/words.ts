import type { Severity } from '../../../../schemas/review.js';

/** What the page of an outline says of its own. */
export interface PreviewWords {
  /** Of an outline that could not be read to the end. */
  unread(file: string): string;
  version(id: string, version: number): string;
  madeOf(file: string): string;
  overview: string;
  outline: string;
  forms: string;
  findings: string;
  noFindings: string;
  severities: Record<Severity, string>;
  columns: Record<'group' | 'units' | 'texts' | 'figures' | 'tables' | 'cutoff' | 'due', string>;
  /** What stands in the row of all, where there are no groups. */
  all: string;
  noDue: string;
  asked: string;
  /** What a part is, before its words. */
  kinds: Record<'text' | 'figure' | 'table' | 'appendix', string>;
  ifAny: string;
  optional: string;
  mustBe: string;
  notAsked: string;
  rows: { fixed(count: number): string; open(min: number, max: number | null): string };
  columnsOf(labels: readonly string[]): string;
  seriesOf(labels: readonly string[]): string;
  between(min: string | null, max: string | null): string;
  oneOf(options: readonly string[]): string;
  words(min: number | null, max: number | null): string;
  formOf(group: string, unit: string): string;
  /** Of a unit there is no list of yet. */
  example: string;
  landscape: string;
  hint: string;
  watching: string;
}
