import type { FoundBy } from '../../schemas/submission.js';
import type { FlowNode } from './flow.js';

/** What stands where a figure or a field was looked for, and how it was found. */
export interface FoundText {
  text: string;
  node: FlowNode | null;
  by: FoundBy;
  confidence: number;
}

export const NOWHERE: FoundText = { text: '', node: null, by: 'none', confidence: 1 };
