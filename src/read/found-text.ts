import type { FoundBy, Unsure } from '../../schemas/submission.js';
import type { Typed } from '../values/index.js';
import type { FlowNode } from './flow.js';

/** What stands where a figure or a field was looked for, and how it was found. */
export interface FoundText {
  text: string;
  /** The same with the marks of its runs, where it has any; `text` holds what was crossed out, too. */
  typed?: Typed;
  node: FlowNode | null;
  by: FoundBy;
  confidence: number;
  /**
   * What a person reads there that speaks against it; absent where nothing does. `best` is what the text says, where
   * nothing else is named.
   */
  against?: Omit<Unsure, 'best'> & Partial<Pick<Unsure, 'best'>>;
}

export const NOWHERE: FoundText = { text: '', node: null, by: 'none', confidence: 1 };
