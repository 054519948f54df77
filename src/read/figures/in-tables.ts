import { bookmarkOf, tagOf } from '../../form/anchors.js';
import type { FigureValue, FormFigure } from '../../form/index.js';
import { likeness } from '../compare/similarity.js';
import { CONFIDENCE } from '../confidence.js';
import type { FlowNode } from '../flow.js';
import { cellsOf, type Grid, type GridCell } from '../table/grid.js';
import { LABEL_LIKE, type Spot } from './spot.js';

/** Cells by the anchors of figures in them; the first where an anchor was copied. */
export type AnchoredCells = ReadonlyMap<string, { cell: GridCell; node: FlowNode }>;

const isFigureAnchor = (name: string): boolean => name.startsWith('figure:') || name.startsWith('_dc_figure_');

export function anchoredCells(grids: readonly Grid[]): AnchoredCells {
  const found = new Map<string, { cell: GridCell; node: FlowNode }>();
  for (const grid of grids) {
    for (const cell of grid.rows.flatMap(cellsOf)) {
      for (const node of cell.nodes) {
        if (node.tables.at(-1) !== grid.table) continue;
        for (const name of [...node.tags, ...node.bookmarks.map((bookmark) => bookmark.name)]) {
          if (isFigureAnchor(name) && !found.has(name)) found.set(name, { cell, node });
        }
      }
    }
  }
  return found;
}

/** The cell a figure's own anchor stands in, wherever its table went. */
export function byAnchor(anchored: AnchoredCells, { item }: FigureValue): Spot | null {
  const tagged = anchored.get(tagOf('figure', item));
  if (tagged) return { text: tagged.cell.text, node: tagged.node, by: 'tag', confidence: CONFIDENCE.tag };
  const marked = anchored.get(bookmarkOf('figure', item));
  return marked
    ? { text: marked.cell.text, node: marked.node, by: 'bookmark', confidence: CONFIDENCE.anchorAndText }
    : null;
}

/** How like the label of a row is to the figure's. */
export const labelLikeness = (line: Grid['rows'][number], figure: FormFigure): number =>
  cellsOf(line)
    .slice(0, 2)
    .reduce(
      (best, { text }) => Math.max(best, likeness(text, figure.label).score, likeness(text, figure.printed).score),
      0,
    );

/** The grid column of a key by its header; a lone value stands in the last column. */
function columnOf(grid: Grid, figure: FormFigure, value: FigureValue): number {
  if (value.key === null) return grid.width - 1;
  for (const line of grid.rows.slice(0, 2)) {
    const header = cellsOf(line).find((cell) => likeness(cell.text, value.label).score >= LABEL_LIKE);
    if (header) return header.column;
  }
  return grid.width - figure.values.length + figure.values.indexOf(value);
}

/** The row that is called as the figure is, in the table where it is called so best; `skip` leaves rows out. */
export function byLabel(
  grids: readonly Grid[],
  figure: FormFigure,
  value: FigureValue,
  skip: (grid: Grid, line: Grid['rows'][number]) => boolean = () => false,
): Spot | null {
  let best: { cell: GridCell; score: number } | null = null;
  for (const grid of grids) {
    for (const line of grid.rows) {
      const score = labelLikeness(line, figure);
      if (score < LABEL_LIKE || score <= (best?.score ?? 0) || skip(grid, line)) continue;
      const cell = line[columnOf(grid, figure, value)];
      if (cell) best = { cell, score };
    }
  }
  if (!best) return null;
  const { cell, score } = best;
  return { text: cell.text, node: cell.nodes[0] ?? null, by: 'text', confidence: CONFIDENCE.sameText * score };
}
