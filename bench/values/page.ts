import { readFileSync, writeFileSync } from 'node:fs';

const START = '<!-- values -->';
const END = '<!-- end of values -->';

/** Puts the results between the markers of the page; the words around them stay. */
export function writePage(file: string, results: string): void {
  const page = readFileSync(file, 'utf8');
  const [before, rest] = [page.split(START)[0] ?? '', page.split(END)[1] ?? ''];
  if (!page.includes(START) || !page.includes(END)) throw new Error(`${file} has no place for the results`);
  writeFileSync(file, `${before}${START}\n\n${results}\n\n${END}${rest}`);
}
