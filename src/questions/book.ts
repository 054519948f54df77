import { Language } from '../../schemas/id.js';
import type { Place } from '../../schemas/place.js';
import { placeAt, type ReadSheet, type SheetCell, textOf } from '../sheets/index.js';
import { keyOf } from '../text/index.js';
import { KEYS, type Key, keyHeader } from './keys.js';
import { questionWords } from './words/index.js';

/** The columns a person fills in. */
const FILLED = ['reply', 'value', 'grounds'] as const;
export type Filled = (typeof FILLED)[number];

/** The largest workbook that is read, in bytes: some ten thousand questions. */
export const LARGEST_BOOK = 33_554_432;

/** The headers stand within the first rows. */
const HEAD_ROWS = 20;

/** One question as it was handed back. */
export interface BookRow {
  key(key: Key): SheetCell;
  filled(name: Filled): SheetCell;
  /** What stands in the column that says where the place is, as people read it. */
  where: string;
  /** Where a mistake in it is told. */
  placeOf(name: Filled): Place;
}

/** A sheet of questions as it was handed back. */
export interface Book {
  /** Who answers, as typed above the questions; null where nobody did. */
  by: string | null;
  rows: BookRow[];
}

const all = <T>(pick: (words: (typeof questionWords)[Language]) => T): T[] =>
  Language.options.map((language) => pick(questionWords[language]));

const isOneOf = (cell: SheetCell | undefined, words: readonly string[]): boolean =>
  words.some((word) => keyOf(word) === keyOf(textOf(cell)));

const HEADERS: Readonly<Record<Filled | 'where', readonly string[]>> = {
  reply: all(({ headers }) => headers.reply),
  value: [...all(({ headers }) => headers.value), ...all(({ whichUnit }) => whichUnit)],
  grounds: all(({ headers }) => headers.grounds),
  where: all(({ headers }) => headers.where),
};

/** Who answers, as it stands beside the words that ask for it. */
function byIn(sheet: ReadSheet, head: number): string | null {
  const asks = all(({ by }) => by);
  for (const row of sheet.rows.slice(0, head)) {
    const at = row.findIndex((cell) => isOneOf(cell, asks));
    const name =
      at < 0
        ? ''
        : row
            .slice(at + 1)
            .map(textOf)
            .find((text) => text !== '');
    if (name) return name;
  }
  return null;
}

/** A sheet as questions; null where it holds none. Columns are known by their headers, wherever they stand now. */
export function bookOf(sheet: ReadSheet): Book | null {
  const head = sheet.rows
    .slice(0, HEAD_ROWS)
    .findIndex((row) => row.some((cell) => textOf(cell) === keyHeader('about')));
  if (head < 0) return null;
  const headers = sheet.rows[head] ?? [];
  const keys = new Map(KEYS.map((key) => [key, headers.findIndex((cell) => textOf(cell) === keyHeader(key))]));
  const columnOf = (name: Filled | 'where'): number => headers.findIndex((cell) => isOneOf(cell, HEADERS[name]));
  const columns = new Map(FILLED.map((name) => [name, columnOf(name)]));
  const whereAt = columnOf('where');
  const rows = sheet.rows.slice(head + 1).flatMap((cells, n): BookRow[] => {
    if (cells.every((cell) => textOf(cell) === '')) return [];
    const filled = (name: Filled): SheetCell => cells[columns.get(name) ?? -1] ?? null;
    return [
      {
        key: (key) => cells[keys.get(key) ?? -1] ?? null,
        filled,
        where: textOf(cells[whereAt]),
        placeOf: (name) => {
          const column = Math.max(0, columns.get(name) ?? 0);
          return placeAt(sheet, head + 1 + n, column, textOf(headers[column]) || null);
        },
      },
    ];
  });
  return { by: byIn(sheet, head), rows };
}
