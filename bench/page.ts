import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Puts results between two markers of a page of the docs; the words around them stay.
 *
 * @throws where the page has not both markers
 */
export function putBetween(file: string, [start, end]: readonly [string, string], results: string): void {
  const page = readFileSync(file, 'utf8');
  if (!page.includes(start) || !page.includes(end)) throw new Error(`${file} has no place for the results`);
  const [before, rest] = [page.split(start)[0] ?? '', page.split(end)[1] ?? ''];
  writeFileSync(file, `${before}${start}\n\n${results}\n\n${end}${rest}`);
}
