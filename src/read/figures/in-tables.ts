import type { FigureValue, FormFigure } from '../../form/index.js';
import { bookmarkOf, tagOf } from '../../form/index.js';
import { likeness, Wording } from '../../text/index.js';
import { CONFIDENCE } from '../confidence.js';
import type { FlowNode } from '../flow.js';
import type { FoundText } from '../found-text.js';
import { cellsOf, type Grid, type GridCell } from '../table/grid.js';
import { standsIn } from '../typed.js';
import { type FigureLine, LABEL_LIKE, labelLikeness, labelsOf } from './lines.js';

/** Cells by the anchors in them; the first where an anchor was copied. */
export type AnchoredCells = ReadonlyMap<string, { cell: GridCell; node: FlowNode }>;

export function anchoredCells(grids: readonly Grid[]): AnchoredCells {
  const found = new Map<string, { cell: GridCell; node: FlowNode }>();
  for (const grid of grids) {
    for (const cell of grid.rows.flatMap(cellsOf)) {
      for (const node of cell.nodes) {
        if (node.tables.at(-1) !== grid.table) continue;
        for (const name of [...node.tags, ...node.bookmarks.map((bookmark) => bookmark.name)]) {
          if (!found.has(name)) found.set(name, { cell, node });
        }
      }
    }
  }
  return found;
}

/** The cell a figure's own anchor stands in, wherever its table went. */
export function byAnchor(anchored: AnchoredCells, { item }: FigureValue): FoundText | null {
  const tagged = anchored.get(tagOf('figure', item));
  if (tagged) return { ...standsIn(tagged.cell), node: tagged.node, by: 'tag', confidence: CONFIDENCE.tag };
  const marked = anchored.get(bookmarkOf('figure', item));
  return marked
    ? { ...standsIn(marked.cell), node: marked.node, by: 'bookmark', confidence: CONFIDENCE.anchorAndText }
    : null;
}

/** The grid column of a key by its header; a lone value stands in the last column. */
function columnOf(grid: Grid, figure: FormFigure, value: FigureValue): number {
  if (value.key === null) return grid.width - 1;
  const label = new Wording(value.label);
  for (const line of grid.rows.slice(0, 2)) {
    const header = cellsOf(line).find((cell) => likeness(cell.wording, label).score >= LABEL_LIKE);
    if (header) return header.column;
  }
  return grid.width - figure.values.length + figure.values.indexOf(value);
}

/** The row of a key in a table turned on its side. */
function rowOf(grid: Grid, figure: FormFigure, value: FigureValue): number {
  if (value.key === null) return grid.rows.length - 1;
  const label = new Wording(value.label);
  const named = grid.rows.findIndex((line) =>
    cellsOf(line)
      .slice(0, 1)
      .some((cell) => likeness(cell.wording, label).score >= LABEL_LIKE),
  );
  return named >= 0 ? named : grid.rows.length - figure.values.length + figure.values.indexOf(value);
}

const foundAt = (cell: GridCell | null | undefined, score: number): FoundText | null =>
  cell ? { ...standsIn(cell), node: cell.nodes[0] ?? null, by: 'text', confidence: CONFIDENCE.sameText * score } : null;

/** The figure's value in a table made for it and its neighbours. */
export function inOwnTable(
  grid: Grid,
  lines: ReadonlyMap<FormFigure, FigureLine>,
  figure: FormFigure,
  value: FigureValue,
): FoundText | null {
  const line = lines.get(figure);
  if (!line) return null;
  const cell = line.turned
    ? grid.rows[rowOf(grid, figure, value)]?.[line.at]
    : grid.rows[line.at]?.[columnOf(grid, figure, value)];
  return foundAt(cell, line.score);
}

/** The row that is called as the figure is, in any of some tables; `skip` leaves rows out. */
export function byLabel(
  grids: readonly Grid[],
  figure: FormFigure,
  value: FigureValue,
  skip: (line: Grid['rows'][number]) => boolean,
): FoundText | null {
  const labels = labelsOf(figure);
  let best: { cell: GridCell; score: number } | null = null;
  for (const grid of grids) {
    for (const line of grid.rows) {
      const score = labelLikeness(cellsOf(line).slice(0, 2), labels);
      if (score < LABEL_LIKE || score <= (best?.score ?? 0) || skip(line)) continue;
      const cell = line[columnOf(grid, figure, value)];
      if (cell) best = { cell, score };
    }
  }
  return best && foundAt(best.cell, best.score);
}
