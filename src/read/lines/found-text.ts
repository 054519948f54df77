import type { FoundBy, Unsure } from '../../../schemas/submission.js';
import { meantText, type Typed } from '../../values/index.js';
import { SUREST } from '../confidence.js';
import type { FlowNode } from './flow.js';

/** What stands where a figure or a field was looked for, and how it was found. */
export interface FoundText {
  /** All a person sees there. */
  text: string;
  /** The same with the marks of its runs; left out where it has none. What is meant by it: `meantIn`. */
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

export const NOWHERE: FoundText = { text: '', node: null, by: 'none', confidence: SUREST };

/** What stands there, with the marks of its runs. */
export const typedIn = ({ text, typed = [{ text }] }: Pick<FoundText, 'text' | 'typed'>): Typed => typed;

/** What is meant by it: what was crossed out is as if deleted. */
export const meantIn = (found: Pick<FoundText, 'text' | 'typed'>): string => meantText(typedIn(found));
