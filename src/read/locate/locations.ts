import type { FoundBy } from '../../../schemas/submission.js';
import type { Likely, Pair } from '../../match/index.js';
import type { Table } from '../../word/index.js';
import { SUREST } from '../confidence.js';
import type { Landmark } from '../landmark.js';
import type { FlowNode } from '../lines/flow.js';
import type { Grid } from '../table/grid.js';

/** A place that may be a landmark's: `asked` is the index of the landmark, `found` that of the paragraph. */
export interface Match extends Pair {
  by: FoundBy;
  grid: Grid | null;
  /** The paragraph is itself the place that is filled in: the line before it is gone. */
  inclusive: boolean;
}

/** By what something was found, and how sure that is. */
export interface Evidence {
  by: FoundBy;
  confidence: number;
  inclusive: boolean;
}

/** A landmark of the form where it stands in the document. */
export interface Located {
  landmark: Landmark;
  node: FlowNode;
  evidence: Evidence;
  grid: Grid | null;
  /** It stands out of the order of the form. */
  moved: boolean;
  /** Where its answer begins in `rest` of its own line, which begins with its name; absent where it has a line of its own. */
  behind?: number;
}

/** What a document was found to hold. */
export interface Found {
  /** By the index of the landmark; absent where it was not found. */
  located: Map<number, Located>;
  /** Where else each landmark may stand, by its index; none where nothing else can be meant. */
  rivals: readonly (readonly Likely<Match>[])[];
  /** How likely what was not found is not there, by the index of the landmark. */
  absent: ReadonlyMap<number, number>;
  /** The paragraphs that may begin the signing block. */
  signs: readonly number[];
}

/** Tables that tell again what a located one tells, by the index of its landmark. */
export type Copies = ReadonlyMap<number, readonly Grid[]>;

export interface Locations {
  landmarks: Landmark[];
  /** By the index of the landmark; absent where it was not found. */
  located: ReadonlyMap<number, Located>;
  /** How likely what was not found is not there, by the index of the landmark; see `absenceOf`. */
  absent: ReadonlyMap<number, number>;
  /** What was not found, but is named in the middle of a paragraph; by the index of the landmark. */
  within?: ReadonlyMap<number, { node: FlowNode; text: string }>;
  grids: readonly Grid[];
  copies: Copies;
  /** Tables of figures of which only the header is left. */
  emptied: ReadonlySet<Table>;
  /** The first node of the signing block; the number of nodes where none was found. */
  signingFrom: number;
}

/** How sure it is that a landmark that was not found is not there. */
export const absenceOf = ({ absent }: Locations, { index }: Landmark): number =>
  Math.min(absent.get(index) ?? 1, SUREST);
