import type { Wording } from '../../text/index.js';
import type { Anchored } from './anchors.js';
import type { Position } from './line-up.js';

/** Where a column of the form stands in the returned table. */
export interface FoundColumn {
  id: string;
  /** Grid column; null where it is gone. */
  at: number | null;
  /** The header as typed; null where there is none. */
  typed: string | null;
  /** What is typed above it, where that is not the common header the form prints there. */
  typedGroup?: string;
  position: Position | null;
}

export interface FoundColumns {
  columns: FoundColumn[];
  /** The first row that is not a header. */
  firstRow: number;
  /** What stands above each grid column in the header rows, from top to bottom. */
  heads: readonly (readonly Wording[])[];
  anchored: Anchored;
  /** The share of the form's headers that were found by their words, from 0 to 1. */
  likeness: number;
}
