import type { FormFigure } from '../../form/index.js';
import { likeness, Wording } from '../../text/index.js';
import { cellsOf, type Grid, type GridCell } from '../table/grid.js';

/** How like a label must be to be taken for the one that is asked. */
export const LABEL_LIKE = 0.8;

/** The label of a figure, as defined and as printed. */
export const labelsOf = ({ label, printed }: FormFigure): readonly Wording[] =>
  [...new Set([label, printed])].map((text) => new Wording(text));

/** How like one of these cells is to one of these labels. */
export const labelLikeness = (cells: readonly GridCell[], labels: readonly Wording[]): number => {
  let best = 0;
  for (const { wording } of cells) for (const label of labels) best = Math.max(best, likeness(wording, label).score);
  return best;
};

/** Where a figure stands in a table made for it. */
export interface FigureLine {
  /** The row, or the column where the table was turned on its side. */
  at: number;
  turned: boolean;
  /** How like its label is; where only its turn speaks for it, as little as it takes. */
  score: number;
}

interface Offer extends FigureLine {
  figure: FormFigure;
}

/**
 * Labels that stand in the first row, behind its first cell, belong to a table turned on its side, where the rows are the keys.
 * In its first cell a label begins a table that lost its header.
 */
function offersOf(grid: Grid, figures: readonly FormFigure[]): Offer[] {
  const first = cellsOf(grid.rows[0] ?? []);
  return figures.flatMap((figure) => {
    const labels = labelsOf(figure);
    const isFirstRow = ({ turned }: Offer): boolean =>
      !turned && labelLikeness(first.slice(0, 1), labels) >= LABEL_LIKE;
    const rows = grid.rows.map(
      (line, at): Offer => ({ figure, at, turned: false, score: labelLikeness(cellsOf(line).slice(0, 2), labels) }),
    );
    const header = first.slice(1);
    const columns = header.map(
      (cell): Offer => ({ figure, at: cell.column, turned: true, score: labelLikeness([cell], labels) }),
    );
    return [...rows, ...columns].filter(
      (offer) =>
        offer.score >= LABEL_LIKE && (offer.turned || offer.at > 0 || header.length === 0 || isFirstRow(offer)),
    );
  });
}

/**
 * Which line of a table belongs to which figure: each line to the figure it is called by best, and, where as many
 * rows as figures are left, by their turn.
 */
export function figureLines(grid: Grid, figures: readonly FormFigure[]): Map<FormFigure, FigureLine> {
  const found = new Map<FormFigure, FigureLine>();
  const used = new Set<string>();
  for (const offer of offersOf(grid, figures).sort((a, b) => b.score - a.score || a.at - b.at)) {
    const place = `${offer.turned} ${offer.at}`;
    if (found.has(offer.figure) || used.has(place)) continue;
    found.set(offer.figure, offer);
    used.add(place);
  }
  const turned = [...found.values()].some((line) => line.turned);
  const lost = figures.filter((figure) => !found.has(figure));
  const left = grid.rows.flatMap((line, at) =>
    at === 0 || used.has(`false ${at}`) || cellsOf(line).every((cell) => cell.text === '') ? [] : [at],
  );
  if (!turned && lost.length === left.length) {
    lost.forEach((figure, turn) => {
      const at = left[turn];
      if (at !== undefined) found.set(figure, { at, turned: false, score: LABEL_LIKE });
    });
  }
  return found;
}
