import type { Anchor } from '../anchors.js';
import type { Asked } from '../asked.js';
import type { FoundColumns } from '../columns/columns.js';
import { isHeaderAgain } from '../columns/header.js';
import { cellsOf, type Grid, type GridCell } from '../grid.js';

/** A row of a returned table below its header. */
export interface Line {
  at: number;
  cells: GridCell[];
  /** The cell it is called by. */
  label: GridCell | undefined;
  /** The row of the form that its own anchors name. */
  anchor: Anchor | undefined;
}

/** A header typed again, or the numbers of columns. */
export interface HeadRow {
  is: 'header' | 'numbers';
  label: string;
  at: number;
}

/** What columns are counted by: "A" those that are said in words, "1" the others. */
const COUNTED = /^\(?(\d{1,2}|[A-H])\)?(?:=.+)?$/;

/** Whether counters come one after the other, from the first, wherever others stand between them. */
const inTurn = (counters: readonly string[], first: number, of: (nth: number) => string): boolean =>
  counters.every((one, at) => one === of(first + at));

/** So many counters of both kinds are no accident. */
const MIXED = 4;

/** A row of column numbers under the header: (1) (2) (3), A B 1 2, 1 2 3 4=2+3, A B 1 2 C. */
function isNumbering(cells: readonly GridCell[]): boolean {
  if (cells.length < 2) return false;
  const texts = cells.map((cell) => cell.text.replace(/\s/g, ''));
  const counted = texts.map((text) => COUNTED.exec(text)?.[1] ?? '');
  const letters = counted.filter((one) => /^[A-H]$/.test(one));
  const numbers = counted.filter((one) => !/^[A-H]$/.test(one));
  // "A", 1, "B" may be three answers; with more of them nobody answers so.
  const isMixed = letters.length + numbers.length >= MIXED;
  const isInTurn =
    (isMixed || counted.slice(0, letters.length).every((one) => letters.includes(one))) &&
    inTurn(letters, 0, (nth) => String.fromCharCode(65 + nth)) &&
    inTurn(numbers, numbers[0] === '0' ? 0 : 1, String);
  const isTold = isMixed && letters.length > 0 && numbers.length > 0 && isInTurn;
  if (!isTold && cells.some((cell) => cell.nodes.some((node) => node.tags.size > 0))) return false;
  return isInTurn || texts.every((text) => /^\((?:\d{1,2}|[A-H])\)(?:=.+)?$/.test(text));
}

/** The grid column that says what rows are called: that of labels, else that of keys, else the first that is asked. */
function labelColumn({ columns: asked }: Asked, { columns }: FoundColumns): number {
  const index = asked.findIndex(({ is, key }) => is === 'label' || key);
  return columns[Math.max(0, index)]?.at ?? 0;
}

/** The rows below the first of a grid that is no header, without headers typed again and the numbers of columns. */
export function rowsBelow(
  grid: Grid,
  firstRow: number,
  labels: Asked['labels'],
): { rows: Pick<Line, 'at' | 'cells'>[]; others: HeadRow[] } {
  const rows: Pick<Line, 'at' | 'cells'>[] = [];
  const others: HeadRow[] = [];
  let before: 'header' | 'numbers' | 'line' = 'header';
  for (let at = firstRow; at < grid.rows.length; at++) {
    const cells = cellsOf(grid.rows[at] ?? []);
    if (isHeaderAgain(grid, at, firstRow, labels)) before = 'header';
    else before = before === 'header' && isNumbering(cells) ? 'numbers' : 'line';
    if (before === 'line') rows.push({ at, cells });
    else others.push({ is: before, label: cells.map(({ text }) => text).join(' | '), at });
  }
  return { rows, others };
}

/** The rows of a grid below its header, each with the cell it is called by. */
export function linesOf(grid: Grid, asked: Asked, columns: FoundColumns): { lines: Line[]; others: HeadRow[] } {
  const called = labelColumn(asked, columns);
  const { rows, others } = rowsBelow(grid, columns.firstRow, asked.labels);
  const lines = rows.map(({ at, cells }): Line => {
    const label = cells.find((one) => one.column <= called && called < one.column + one.span);
    return { at, cells, label, anchor: columns.anchored.rows.get(at) };
  });
  return { lines, others };
}

export const isFilled = ({ cells }: Pick<Line, 'cells'>): boolean => cells.some((cell) => cell.text !== '');

/** What a person would call a row. */
export const calledAs = ({ label, cells }: Line): string =>
  label?.text || cells.find(({ text }) => text !== '')?.text || '';
