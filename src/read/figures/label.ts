import type { FormFigure } from '../../form/index.js';
import { likeness } from '../../text/index.js';
import type { GridCell } from '../table/grid.js';

/** How like one of these cells is to the label of a figure, as defined or as printed. */
export const labelLikeness = (cells: readonly GridCell[], figure: FormFigure): number =>
  cells.reduce(
    (best, { text }) => Math.max(best, likeness(text, figure.label).score, likeness(text, figure.printed).score),
    0,
  );
