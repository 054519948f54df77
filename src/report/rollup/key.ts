import type { Language } from '../../../schemas/id.js';
import { meaningOf, signsIn } from '../signs/index.js';
import type { Cell } from '../workbook/index.js';
import { IN_DOUBT } from './value-cell.js';
import type { RollupWords } from './words/index.js';

/** What of the values of a sheet is to be explained over them. */
export interface Key {
  /** Some have the mark of doubt. */
  marked: boolean;
  /** What stands in the place of values. */
  signs: ReturnType<typeof signsIn>;
}

/** Rows that are made anew each time they are read: they are looked through before they are written, and never kept. */
export const read = (rows: () => Iterator<readonly Cell[]>): Iterable<readonly Cell[]> => ({ [Symbol.iterator]: rows });

function textOf(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  return cell !== null && typeof cell === 'object' && 'formula' in cell ? String(cell.result) : '';
}

const isMarked = (cell: Cell): boolean =>
  typeof cell === 'string'
    ? cell.endsWith(IN_DOUBT)
    : cell !== null && typeof cell === 'object' && cell.marked === true;

/** What is to be explained of some rows. */
export function keyTo(rows: Iterable<readonly Cell[]>): Key {
  let marked = false;
  function* texts(): Generator<string> {
    for (const cells of rows)
      for (const cell of cells) {
        marked ||= isMarked(cell);
        yield textOf(cell);
      }
  }
  const signs = signsIn(texts());
  return { marked, signs };
}

/** What stands over values to explain them; `alone` on a sheet of which no other is at hand. */
export const keyText = ({ marked, signs }: Key, words: RollupWords, language: Language, alone: boolean): string =>
  meaningOf(signs, language, marked ? [words.markMeans(alone)] : []);
