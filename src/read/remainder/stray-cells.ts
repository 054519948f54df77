import { onceOf } from '../../form/index.js';
import { fold } from '../../text/index.js';
import { type Cell, paragraphsIn, seenTextOf, type Table } from '../../word/index.js';
import { inAnyLanguage } from '../words/index.js';

/** Cells of an asked table that answer nothing, together as a person sees them: rows below each other, or a column. */
export interface Stray {
  lines: Cell[][];
  /** What anybody has in a table: a line that divides it, numbers of rows and columns. */
  furniture: boolean;
  /** Its rows are told apart where the table is read. */
  told: boolean;
}

/** What is known of an asked table. */
export interface AskedTable {
  table: Table;
  /** Cells that hold an answer, or the place for one. */
  claimed: Pick<ReadonlySet<Cell>, 'has'>;
  /** What the columns that were asked for are headed by, as typed. */
  headers: ReadonlySet<string>;
  /** What the form prints in a cell, or leaves to be filled in. */
  isOwn(cell: Cell): boolean;
  /** Cells of rows that are told apart where the table is read. */
  told: Pick<ReadonlySet<Cell>, 'has'>;
  /** Whether columns before the first with answers hold the labels of the rows. */
  labelled: boolean;
}

const columnsOf = ({ column, span }: Cell): number[] => Array.from({ length: span }, (_, at) => column + at);

const linesIn = onceOf(({ blocks }: Cell): string =>
  paragraphsIn(blocks)
    .map((paragraph) => seenTextOf(paragraph).trim())
    .filter(Boolean)
    .join('\n'),
);

/** What a person sees in a cell; most have one paragraph, of which that is known. */
export function cellText(cell: Cell): string {
  const [only] = cell.blocks;
  return only?.type === 'paragraph' && cell.blocks.length === 1 ? seenTextOf(only).trim() : linesIn(cell);
}

/** A row that divides the others is called by a few words: "I. Khối cơ sở". */
const BAND_WORDS = 6;

function isBand(cells: readonly Cell[]): boolean {
  const [only, ...more] = cells.map(cellText);
  return only !== undefined && more.length === 0 && !/\d{2}/.test(only) && only.split(/\s+/).length <= BAND_WORDS;
}

/** Numbers that count: (1) (2) (3), A B C. */
function areCounting(texts: readonly string[]): boolean {
  const counted = texts.map((text) => /^\(?(\d{1,3}|[A-H])[).]?$/.exec(text)?.[1] ?? '');
  const numbers = counted.filter((one) => /\d/.test(one)).map(Number);
  return (
    counted.every((one) => one !== '') && numbers.every((one, at) => at === 0 || one === (numbers[at - 1] ?? 0) + 1)
  );
}

/** A cell that holds a number and nothing else. */
const NUMBER = /^\d[\d.,\s]*%?$/;

/** A row of column numbers under the header. */
const isNumbering = (cells: readonly Cell[]): boolean => cells.length > 1 && areCounting(cells.map(cellText));

const NUMBER_HEADERS = new Set(inAnyLanguage((words) => words.rowNumber));

/** A column of row numbers: headed so, or counting. */
function isNumberColumn({ lines }: Stray): boolean {
  const [head = '', ...rest] = lines.flat().map(cellText);
  return areCounting(NUMBER_HEADERS.has(fold(head)) ? rest : [head, ...rest]);
}

/** A row of an asked table: its cells in which something stands, those of them in which something was read, and those that are neither read nor printed. */
interface AskedRow {
  filled: Cell[];
  read: Cell[];
  others: Cell[];
}

/** Rows and columns of an asked table in which something was read or is asked for. */
interface Known {
  columns: ReadonlySet<number>;
  /** Rows that are headers by their words; where there are none, all above the first row that was read. */
  isHeader(row: number): boolean;
}

const NO_COLUMNS: ReadonlySet<number> = new Set();

function rowsOf({ table, claimed, isOwn }: AskedTable): AskedRow[] {
  return table.rows.map(({ cells }) => {
    const filled = cells.filter((cell) => cellText(cell) !== '');
    const read = cells.filter((cell) => claimed.has(cell));
    return { filled, read, others: filled.filter((cell) => !claimed.has(cell) && !isOwn(cell)) };
  });
}

/** @param isPlain whether nothing stands anywhere but what was read and what is printed, so that no column is asked for */
function knownIn(rows: readonly AskedRow[], { table, headers }: AskedTable, isPlain: boolean): Known {
  const first = rows.findIndex(({ read }) => read.length > 0);
  const above = rows.slice(0, first < 0 ? undefined : first);
  const isHeading = (cell: Cell): boolean => headers.has(cellText(cell));
  const heading = table.rows.slice(0, above.length).map(({ cells }) => cells.filter(isHeading));
  const from = first < 0 ? heading.findLastIndex((cells) => cells.length > 0) + 1 : first;
  const named = above.map(({ filled, others }) => {
    const strange = others.filter((cell) => !isHeading(cell));
    const own = filled.length - strange.length;
    // A row somebody added above the first one may repeat a unit of measure that is printed, and holds numbers beside it.
    return own > 0 && (own * 2 >= filled.length || !strange.some((cell) => NUMBER.test(cellText(cell))));
  });
  return {
    columns: isPlain ? NO_COLUMNS : new Set([...rows.map(({ read }) => read), ...heading].flat().flatMap(columnsOf)),
    isHeader: (row) => row < from && (named[row] === true || !named.includes(true)),
  };
}

/** What stands in an asked table: its cells with text row by row, which rows are headers, and what is not asked. */
export interface StrayCells extends Pick<Known, 'isHeader'> {
  filled: Cell[][];
  strays: Stray[];
}

/**
 * What stands in an asked table without being asked: rows in which nothing was read, and columns beside those in
 * which something was. Above the first row that was read stand headers; before the first value of a row its label.
 */
export function strayCellsOf(asked: AskedTable): StrayCells {
  const { labelled, told } = asked;
  const all = rowsOf(asked);
  const isPlain = all.every(({ others }) => others.length === 0);
  const { columns, isHeader } = knownIn(all, asked, isPlain);
  const found = { filled: all.map(({ filled }) => filled), isHeader };
  if (isPlain) return { ...found, strays: [] };
  const firstColumn = Math.min(...columns);
  const isLabel = (cell: Cell): boolean => labelled && cell.column < firstColumn && /\p{L}/u.test(cellText(cell));
  const isBeside = (cell: Cell): boolean => !isLabel(cell) && columnsOf(cell).every((column) => !columns.has(column));
  const byColumn = new Map<number, Stray>();
  const rows: Stray[] = [];
  let open: Stray | null = null;
  for (const [at, { filled, read, others }] of all.entries()) {
    const [firstRead] = read;
    if (!firstRead && !isHeader(at) && others.some((cell) => !isBeside(cell))) {
      const furniture = isBand(filled) || isNumbering(filled);
      const isTold = filled.some((cell) => told.has(cell));
      if (open === null || furniture || open.furniture || isTold !== open.told) {
        open = { lines: [], furniture, told: isTold };
        rows.push(open);
      }
      open.lines.push(filled);
      continue;
    }
    open = null;
    for (const cell of others) {
      if (isBeside(cell)) {
        const column = byColumn.get(cell.column) ?? { lines: [], furniture: false, told: false };
        column.lines.push([cell]);
        byColumn.set(cell.column, column);
      } else if (firstRead && cell.column > firstRead.column)
        rows.push({ lines: [[cell]], furniture: false, told: false });
    }
  }
  for (const column of byColumn.values()) column.furniture = isNumberColumn(column);
  return { ...found, strays: [...byColumn.values(), ...rows] };
}
