import type { Example } from './examples.js';
import { tableOf } from './table.js';

export const PAGE = 'docs/reading.md';
const MARKS = /(<!-- examples of values: [^>]*-->\n)[\s\S]*(<!-- end of examples -->)/;

/** The page with the table of examples in its place; throws where it has none. */
export function printedInto(page: string, examples: readonly Example[]): string {
  if (!MARKS.test(page)) throw new Error(`${PAGE} has no place for the examples of values`);
  return page.replace(MARKS, (_marked, begin: string, end: string) => `${begin}\n${tableOf(examples)}\n${end}`);
}
