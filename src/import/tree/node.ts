import type { Grid, Line } from '../lines/index.js';

/** A table with the lines that stand right before it and name it. */
export interface Captioned {
  grid: Grid;
  caption: Line[];
}

/** One line of an outline with all that stands under it. */
export interface Node {
  line: Line;
  /** What level it is of: lines of one kind behind one another are of one level. Null for text without mark and look. */
  kind: string | null;
  children: Node[];
  tables: Captioned[];
}
