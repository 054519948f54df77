import type { FoundBy } from '../../../schemas/submission.js';
import type { FlowNode } from '../flow.js';

/** A figure's place: the text that stands there, and how it was found. */
export interface Spot {
  text: string;
  node: FlowNode | null;
  by: FoundBy;
  confidence: number;
}

export const NOWHERE: Spot = { text: '', node: null, by: 'none', confidence: 1 };

/** How like a label must be to be taken for the one that is asked. */
export const LABEL_LIKE = 0.8;
