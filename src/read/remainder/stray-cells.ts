import { onceOf } from '../../form/index.js';
import { fold } from '../../text/index.js';
import { type Cell, paragraphsIn, type Row, seenTextOf, type Table } from '../../word/index.js';
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

/** What a person sees in a cell. */
export const cellText = onceOf((cell: Cell): string =>
  paragraphsIn(cell.blocks)
    .map((paragraph) => seenTextOf(paragraph).trim())
    .filter(Boolean)
    .join('\n'),
);

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

/** Rows and columns of an asked table in which something was read or is asked for. */
interface Known {
  /** By the rows of the table, the cells in which something was read. */
  read: Cell[][];
  columns: ReadonlySet<number>;
  /** The first row that is no header. */
  from: number;
  /** Rows that are headers by their words; where there are none, all above the first row that was read. */
  isHeader(row: number): boolean;
}

function knownIn({ table, claimed, headers, isOwn }: AskedTable): Known {
  const read = table.rows.map(({ cells }) => cells.filter((cell) => claimed.has(cell)));
  const first = read.findIndex((cells) => cells.length > 0);
  const above = table.rows.slice(0, first < 0 ? undefined : first);
  const heading = above.map(({ cells }) => cells.filter((cell) => headers.has(cellText(cell))));
  const from = first < 0 ? heading.findLastIndex((cells) => cells.length > 0) + 1 : first;
  const named = above.map(({ cells }) => {
    const filled = cells.filter((cell) => cellText(cell) !== '');
    const own = filled.filter((cell) => headers.has(cellText(cell)) || isOwn(cell));
    // A row somebody added above the first one may repeat a unit of measure that is printed, and holds numbers beside it.
    const holdsNumbers = filled.some((cell) => !own.includes(cell) && NUMBER.test(cellText(cell)));
    return own.length > 0 && (own.length * 2 >= filled.length || !holdsNumbers);
  });
  return {
    read,
    from,
    columns: new Set([...read, ...heading].flat().flatMap(columnsOf)),
    isHeader: (row) => row < from && (named[row] === true || !named.includes(true)),
  };
}

/**
 * What stands in an asked table without being asked: rows in which nothing was read, and columns beside those in
 * which something was. Above the first row that was read stand headers; before the first value of a row its label.
 */
export function strayCellsOf(asked: AskedTable): { strays: Stray[]; headers: Set<Row> } {
  const { table, claimed, isOwn, labelled, told } = asked;
  const { read, columns, isHeader } = knownIn(asked);
  const firstColumn = Math.min(...columns);
  const isLabel = (cell: Cell): boolean => labelled && cell.column < firstColumn && /\p{L}/u.test(cellText(cell));
  const isBeside = (cell: Cell): boolean => !isLabel(cell) && columnsOf(cell).every((column) => !columns.has(column));
  const byColumn = new Map<number, Stray>();
  const rows: Stray[] = [];
  let open: Stray | null = null;
  for (const [at, { cells }] of table.rows.entries()) {
    const filled = cells.filter((cell) => cellText(cell) !== '');
    const others = filled.filter((cell) => !claimed.has(cell) && !isOwn(cell));
    const firstRead = read[at]?.[0];
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
  return { strays: [...byColumn.values(), ...rows], headers: new Set(table.rows.filter((_, at) => isHeader(at))) };
}
