import type { Wording } from '../../text/index.js';
import type { Cell, Table } from '../../word/index.js';
import type { Flow, FlowNode } from '../lines/flow.js';
import { linesOf } from '../lines/typed.js';
import { lettersOf } from '../texts/wordings.js';

/** One cell as a person sees it: merged cells below a cell are that cell. */
export interface GridCell {
  column: number;
  span: number;
  /** What is meant there; what was crossed out is as if deleted. */
  text: string;
  key: string;
  wording: Wording;
  nodes: FlowNode[];
}

/** A table by rows and grid columns. */
export interface Grid {
  table: Table;
  /** The tables it continues in, where it was split. */
  continued: Table[];
  rows: (GridCell | null)[][];
  /** The rows that are marked as headers. */
  marked: boolean[];
  width: number;
}

/**
 * So many letters of a table stand in it again at most because cells are merged: a long text across thousands of rows would be
 * an answer in each. What comes behind stands in its first place alone.
 */
const MOST_AGAIN = 1_000_000;

const laid = new WeakMap<Flow, Map<Table, Grid>>();

/** A table on its grid, laid out once. A cell that continues one above is the same object as that one. */
export function gridOf(table: Table, flow: Flow): Grid {
  const known = laid.get(flow) ?? new Map<Table, Grid>();
  const grid = known.get(table) ?? layOut(table, flow);
  laid.set(flow, known.set(table, grid));
  return grid;
}

function layOut(table: Table, flow: Flow): Grid {
  const byOrdinal = new Map<number, FlowNode>();
  for (const node of flow.nodesOf.get(table) ?? []) byOrdinal.set(node.paragraph.ordinal, node);
  let width = 0;
  for (const { cells } of table.rows) for (const { column, span } of cells) width = Math.max(width, column + span);
  const rows: (GridCell | null)[][] = [];
  let again = 0;
  const mayStandAgain = ({ text }: GridCell, times: number): boolean => {
    again += text.length * times;
    return again <= MOST_AGAIN;
  };
  table.rows.forEach((row, at) => {
    const line = new Array<GridCell | null>(width).fill(null);
    for (const cell of row.cells) {
      const above = cell.merge === 'continue' ? rows[at - 1]?.[cell.column] : undefined;
      const isAbove = above && mayStandAgain(above, cell.span);
      const here = isAbove ? above : readCell(cell, byOrdinal, flow.wordings);
      const span = isAbove || mayStandAgain(here, cell.span - 1) ? cell.span : 1;
      for (let column = cell.column; column < cell.column + span; column++) line[column] = here;
    }
    rows.push(line);
  });
  return { table, continued: [], rows, marked: table.rows.map(({ header }) => header), width };
}

function readCell(cell: Cell, byOrdinal: ReadonlyMap<number, FlowNode>, wordings: Flow['wordings']): GridCell {
  const nodes: FlowNode[] = [];
  const visit = (blocks: Cell['blocks']): void => {
    for (const block of blocks) {
      if (block.type === 'paragraph') {
        const node = byOrdinal.get(block.ordinal);
        if (node) nodes.push(node);
      } else for (const inner of block.rows) for (const one of inner.cells) visit(one.blocks);
    }
  };
  visit(cell.blocks);
  const text = linesOf(nodes.map(({ meant }) => meant));
  const wording = wordings.of(text);
  return { column: cell.column, span: cell.span, text, key: lettersOf(wording), wording, nodes };
}

/** One table made of two: the second without the header rows it repeats. */
export const joinGrids = (first: Grid, second: Grid, repeatedRows: number): Grid => ({
  ...first,
  continued: [...first.continued, second.table, ...second.continued],
  rows: [...first.rows, ...second.rows.slice(repeatedRows)],
  marked: [...first.marked, ...second.marked.slice(repeatedRows)],
});

/** The same table turned on its side: its rows are columns. */
export function turned(grid: Grid): Grid {
  const places = new Map<GridCell, { from: number; to: number }>();
  grid.rows.forEach((line, at) => {
    for (const cell of line) if (cell) places.set(cell, { from: places.get(cell)?.from ?? at, to: at });
  });
  const sides = new Map(
    [...places].map(([cell, { from, to }]): [GridCell, GridCell] => [
      cell,
      { ...cell, column: from, span: to - from + 1 },
    ]),
  );
  const rows = Array.from({ length: grid.width }, (_, column) =>
    grid.rows.map((line) => (line[column] ? (sides.get(line[column]) ?? null) : null)),
  );
  return { ...grid, rows, marked: rows.map(() => false), width: grid.rows.length };
}

/** What stands in a row, cell by cell. */
export const shownIn = (grid: Grid, row: number): string =>
  cellsOf(grid.rows[row] ?? [])
    .flatMap(({ text }) => text || [])
    .join(' | ');

/** In longer rows the cells that were met before are not looked through for each. */
const SHORT = 32;

/** The distinct cells of a row from left to right. */
export function cellsOf(line: readonly (GridCell | null)[]): GridCell[] {
  if (line.length > SHORT) return [...new Set(line.filter((cell) => cell !== null))];
  const cells: GridCell[] = [];
  for (const cell of line) if (cell && !cells.includes(cell)) cells.push(cell);
  return cells;
}
