import type { Table } from '../../word/index.js';
import type { Candidate } from '../align.js';
import type { FlowNode } from '../flow.js';
import type { Landmark } from '../landmark.js';
import type { Grid } from '../table/grid.js';
import type { Evidence } from './paragraph-evidence.js';

/** A place that may be a landmark's, with what speaks for it. */
export interface Match extends Candidate {
  evidence: Evidence;
  grid: Grid | null;
}

/** A landmark of the form where it stands in the document. */
export interface Located {
  landmark: Landmark;
  node: FlowNode;
  evidence: Evidence;
  grid: Grid | null;
  /** It stands out of the order of the form. */
  moved: boolean;
}

export interface Locations {
  landmarks: Landmark[];
  /** By the index of the landmark; absent where it was not found. */
  located: ReadonlyMap<number, Located>;
  grids: readonly Grid[];
  /** Tables of figures of which only the header is left. */
  emptied: ReadonlySet<Table>;
  /** The first node of the signing block; the number of nodes where none was found. */
  signingFrom: number;
}
