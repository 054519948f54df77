import { onceOf } from '../../../form/index.js';
import { likeness, NearTexts, ofLetters, type Wording } from '../../../text/index.js';
import { isNil } from '../../texts/blank.js';
import { heldAgainst } from '../../texts/wordings.js';
import { cellsOf, type Grid, type GridCell } from '../grid.js';

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

const nearLabels = onceOf((labels: readonly Wording[]) => new NearTexts(labels));

/** Whether a text is taken for one of the headers of a form: those it prints are in every document. */
const isLikeAny = heldAgainst((typed, labels: readonly Wording[]): boolean =>
  nearLabels(labels)
    .near(typed, false)
    .some((at) => likeness(typed, labels[at] as Wording).score >= HEADER_LIKE),
);

const areInYears = onceOf((labels: readonly Wording[]): boolean => labels.some(({ text }) => YEAR.test(text)));

/** Whether a cell has a value in it that is none of the headers of a form. */
const isValue = ({ text, wording }: GridCell, labels: readonly Wording[]): boolean =>
  IN_FIGURES.test(text) && !(areInYears(labels) && YEAR.test(text)) && !isLikeAny(labels)(wording);

/** Some cells of a row held against the headers of a form. */
function held(
  cells: readonly GridCell[],
  labels: readonly Wording[],
): { typed: number; liked: number; values: number } {
  const isLike = isLikeAny(labels);
  let [typed, liked, values] = [0, 0, 0];
  for (const cell of cells) {
    if (cell.text === '') continue;
    typed += 1;
    if (isLike(cell.wording)) liked += 1;
    else if (isValue(cell, labels)) values += 1;
  }
  return { typed, liked, values };
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

/** "(người)", "(ngày)", "(triệu đồng)": a word about the values below, and neither one of them nor a number of columns. */
const IN_BRACKETS = ofLetters(/^\(\s*\p{L}[^\d()]*\)$/u);

/** A line of what the values are measured in below the headers; a row of the form with its anchors is none. */
function saysMeasures(cells: readonly GridCell[]): boolean {
  const typed = cells.filter(({ text }) => text !== '');
  return (
    typed.length > 1 &&
    typed.every(({ text }) => IN_BRACKETS.test(text) && !isNil(text.slice(1, -1).trim())) &&
    cells.every(({ nodes }) => nodes.every(({ tags }) => tags.size === 0))
  );
}

/**
 * How many rows at the top are headers: those that say what the form says there, or are marked as such and hold no
 * figures, with whatever stands above them,
 * and the lines of measures below them.
 */
export function headerRowsOf(grid: Grid, labels: readonly Wording[]): number {
  const most = Math.min(HEADER_ROWS, grid.rows.length);
  const rows = Array.from({ length: most }, (_, at) => at);
  // Where none is a header, the first row that is none is the first of all.
  const first = rows.find((at) => isHeader(grid, at, labels));
  const isBelow = (at: number): boolean =>
    first !== undefined && at > first && saysMeasures(cellsOf(grid.rows[at] ?? []));
  return rows.slice(first).find((at) => !isHeader(grid, at, labels) && !isBelow(at)) ?? most;
}

/** Whether a row says, column by column, what another one says, or nothing. */
const saysAsWell = (line: Grid['rows'][number], header: Grid['rows'][number]): boolean =>
  line.every((cell, column) => (cell?.key ?? '') === '' || cell?.key === (header[column]?.key ?? ''));

/** A header typed again further down, as on the next page: it says, column by column, what one of the rows at the top says. */
export function isHeaderAgain(grid: Grid, at: number, headerRows: number, labels: readonly Wording[]): boolean {
  const line = grid.rows[at] ?? [];
  let typed = 0;
  for (const cell of line) if (cell && cell.key !== '') typed += 1;
  if (typed < 2) return false;
  let isSaid = false;
  for (let row = 0; row < headerRows && !isSaid; row++) isSaid = saysAsWell(line, grid.rows[row] ?? []);
  const cells = cellsOf(line);
  // Most rows have a value, and say nothing of what stands above them.
  if (!isSaid && cells.some((cell) => isValue(cell, labels))) return false;
  const { liked, values, typed: said } = held(cells, labels);
  if (isSaid) return values === 0 || liked > 1;
  return liked * 2 > said && liked > 1;
}
