import { onceOf } from '../../form/index.js';
import { likeness, type Wording } from '../../text/index.js';
import { heldAgainst } from '../wordings.js';
import { cellsOf, type Grid, type GridCell } from './grid.js';

/** How like a header of the form a cell must be to be taken for it. */
export const HEADER_LIKE = 0.75;

/** No table of a form has more header rows. */
export const HEADER_ROWS = 4;
/** Of a header that was mostly written anew so many of its cells are still those of the form. */
const HEADERS_LEFT = 1 / 3;

/** A value in figures: a header is none, unless the form has it among its own. */
const IN_FIGURES = /^[-+(]?\d[\d\s.,]*\)?\s*%?$/;

/** A year alone: where the form has years for headers, those of others are headers too. */
const YEAR = /^(?:19|20)\d\d$/;

/** Whether a text is taken for one of the headers of a form: those it prints are in every document. */
const isLikeAny = heldAgainst((typed, labels: readonly Wording[]): boolean =>
  labels.some((label) => likeness(typed, label).score >= HEADER_LIKE),
);

const areInYears = onceOf((labels: readonly Wording[]): boolean => labels.some(({ text }) => YEAR.test(text)));

/** Some cells of a row held against the headers of a form. */
function held(
  cells: readonly GridCell[],
  labels: readonly Wording[],
): { typed: number; liked: number; values: number } {
  const typed = cells.filter(({ text }) => text !== '');
  const isLike = isLikeAny(labels);
  const others = typed.filter(({ wording }) => !isLike(wording));
  const inYears = areInYears(labels);
  const values = others.filter(({ text }) => IN_FIGURES.test(text) && !(inYears && YEAR.test(text))).length;
  return { typed: typed.length, liked: typed.length - others.length, values };
}

/** The words of a first row stand where most other rows have figures: a header, whatever it says. */
function standsOverFigures({ rows }: Grid): boolean {
  const [first = [], ...below] = rows.slice(0, 1 + HEADER_ROWS);
  const figuresIn = (column: number): number =>
    below.filter((line) => IN_FIGURES.test(line[column]?.text ?? '')).length;
  return first.some((cell, column) => !!cell?.text && figuresIn(column) * 2 > below.length);
}

function isHeader(grid: Grid, at: number, labels: readonly Wording[]): boolean {
  const cells = cellsOf(grid.rows[at] ?? []);
  const { typed, liked, values } = held(cells, labels);
  if (values > 0) return liked > 1 && liked * 2 >= typed;
  if (grid.marked[at]) return true;
  return liked >= Math.max(1, typed * HEADERS_LEFT) || (at === 0 && liked > 0 && standsOverFigures(grid));
}

/**
 * How many rows at the top are headers: those that say what the form says there, or are marked as such and hold no
 * figures, with whatever stands above them.
 */
export function headerRowsOf(grid: Grid, labels: readonly Wording[]): number {
  const most = Math.min(HEADER_ROWS, grid.rows.length);
  const rows = Array.from({ length: most }, (_, at) => at);
  // Where none is a header, the first row that is none is the first of all.
  const first = rows.find((at) => isHeader(grid, at, labels));
  return rows.slice(first).find((at) => !isHeader(grid, at, labels)) ?? most;
}

const said = (grid: Grid, at: number): string[] => (grid.rows[at] ?? []).map((cell) => cell?.key ?? '');

/** A header typed again further down, as on the next page: it says, column by column, what one of the rows at the top says. */
export function isHeaderAgain(grid: Grid, at: number, headerRows: number, labels: readonly Wording[]): boolean {
  const own = said(grid, at);
  const typed = own.filter((key) => key !== '').length;
  if (typed < 2) return false;
  const { liked, values } = held(cellsOf(grid.rows[at] ?? []), labels);
  if (values > 0 && liked < 2) return false;
  return (
    Array.from({ length: headerRows }, (_, row) => said(grid, row)).some((header) =>
      own.every((key, column) => key === '' || key === header[column]),
    ) ||
    (values === 0 && liked * 2 > cellsOf(grid.rows[at] ?? []).filter(({ text }) => text !== '').length && liked > 1)
  );
}
