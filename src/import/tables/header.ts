import { fold } from '../../text/index.js';
import { anyOf } from '../lexicon/index.js';
import { cellAt, cellsIn, type Grid, type GridCell } from '../lines/index.js';

/** What stands over the values of a table. */
export interface Header {
  /** The first row that is none of it. */
  rows: number;
  leaves: Leaf[];
  /** A row over the whole width before the header names the table. */
  title: string | null;
}

/** One column as its header names it. */
export interface Leaf {
  column: number;
  label: string;
  group: string | null;
  /** What a row of indices calls it: "A", "4". */
  index: string | null;
  /** What stands behind its index: "2 + 3" of "4 = 2 + 3". */
  formula: string | null;
}

const INDEX = /^[([]?\s*([A-Z]|\d{1,2})\s*[)\]]?\s*(?:=\s*(.+))?$/u;
/** What may stand before the numbers of columns: "MS", "TT". */
const INDEX_HEAD = /^\p{Lu}{2,3}$/u;
const ROW_NUMBER = /^(?:\d{1,3}|[ivx]{1,5}|[a-z])[.)]?$|^[….\s]*$/iu;
const NUMBER_HEAD = new RegExp(`^(?:${anyOf(({ rowNumbers }) => rowNumbers)})$`, 'u');

export const isNumberHead = (label: string): boolean => NUMBER_HEAD.test(fold(label));

/** "A, B, (1), (2), 4=2x3": says how the columns are called, and asks for nothing. */
function isIndexRow(grid: Grid, row: number): boolean {
  const cells = cellsIn(grid, row).filter(({ text }) => text !== '');
  const isIndex = ({ text }: GridCell, at: number): boolean =>
    INDEX.test(text) || (at === 0 && cells.length > 2 && INDEX_HEAD.test(text));
  if (cells.length < 2 || cells.length * 2 < grid.columns || !cells.every(isIndex)) return false;
  const numbers = cells.flatMap(({ text }) => {
    const found = INDEX.exec(text)?.[1] ?? '';
    return /^\d/.test(found) ? [Number(found)] : [];
  });
  return numbers.length === 0 || numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1);
}

/** How many rows a header has by the cells of its first row: those below a merged one belong to it. */
function depthFrom(grid: Grid, first: number): number {
  let end = first + 1;
  for (let row = first; row < end && row < grid.rows; row += 1) {
    const cells = cellsIn(grid, row);
    for (const cell of cells) end = Math.max(end, cell.row + cell.down);
    const splits = cells.some(({ across, text, down }) => across > 1 && text !== '' && row + down >= end);
    if (splits && end < grid.rows && !isBody(grid, end)) end += 1;
  }
  return Math.min(end, grid.rows);
}

/** Whether a row is one of values: it begins with a number, or with nothing. */
function isBody(grid: Grid, row: number): boolean {
  const first = cellAt(grid, row, 0);
  return first === undefined || (first.row === row && ROW_NUMBER.test(first.text)) || isIndexRow(grid, row);
}

const clean = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\s:]+$/u, '')
    .trim();

/** Reads the header of a table; null where it has none. */
export function headerOf(grid: Grid): Header | null {
  let first = 0;
  let title: string | null = null;
  while (first < grid.rows - 1) {
    const cells = cellsIn(grid, first);
    const [only] = cells;
    if (cells.length === 1 && only && only.across >= grid.columns && grid.columns > 1) {
      title = title === null ? only.text : `${title} ${only.text}`;
      first = only.row + only.down;
    } else break;
  }
  let rows = Math.max(depthFrom(grid, first), grid.marked);
  if (grid.marked > 0 && isIndexRow(grid, grid.marked - 1)) rows = grid.marked - 1;
  while (rows > first + 1 && isIndexRow(grid, rows - 1)) rows -= 1;
  if (rows > grid.rows || rows === first) return null;
  const indexed = rows < grid.rows && isIndexRow(grid, rows);
  const leaves: Leaf[] = [];
  const seen = new Set<GridCell>();
  for (let column = 0; column < grid.columns; column += 1) {
    const chain: GridCell[] = [];
    for (let row = first; row < rows; row += 1) {
      const cell = cellAt(grid, row, column);
      if (cell && !chain.includes(cell)) chain.push(cell);
    }
    const leaf = chain.at(-1);
    if (leaf === undefined || seen.has(leaf)) continue;
    seen.add(leaf);
    const texts = chain.map(({ text }) => clean(text)).filter((text) => text !== '');
    const index = indexed ? INDEX.exec(cellAt(grid, rows, column)?.text ?? '') : null;
    leaves.push({
      column,
      label: texts.at(-1) ?? '',
      group: texts.length > 1 ? texts.slice(0, -1).join(' – ') : null,
      index: index?.[1] ?? null,
      formula: index?.[2]?.trim() ?? null,
    });
  }
  const body = indexed ? rows + 1 : rows;
  const named = leaves.filter(({ label, column }) => label !== '' || (column === 0 && namesRows(grid, body)));
  return named.every(({ label }) => label === '') ? null : { rows: body, leaves: named, title };
}

/** Whether a first column without a header says in words what its rows are of. */
function namesRows(grid: Grid, from: number): boolean {
  const rows = Array.from({ length: grid.rows - from }, (_, at) => from + at);
  const said = rows.filter((row) => /\p{L}{2}/u.test(cellAt(grid, row, 0)?.text ?? ''));
  return said.length > 1 && said.length * 2 > rows.length;
}
