import type { FieldId } from '../../schemas/outline.js';
import type { Completeness } from '../../schemas/review.js';
import type { Answer } from '../../schemas/submission.js';
import type { Finding } from '../messages/index.js';

/**
 * How a question can be answered. Of a place: it is right as it was read, has another value, says there is none, or is
 * to be asked of the unit again. Of a file: it is of this unit, of this period; it counts, or does not.
 */
export type Reply = 'as_read' | 'other' | 'nil' | 'missing' | 'of_unit' | 'of_period' | 'counts' | 'not_counted';

/** What a question is about: a place in a file; the unit or the period of a file; whether a file counts. */
export type About = 'item' | 'unit' | 'period' | 'counts';

/** Why something is asked where no finding says so. */
export type Reason =
  | 'weak'
  | 'several_values'
  | 'not_read'
  | 'asked_otherwise'
  | 'implausible'
  | 'out_of_range'
  | 'unreadable'
  | 'unknown_unit'
  | 'other_period'
  | 'emptier'
  | 'unordered'
  | 'former'
  | 'named_otherwise';

/** Which list a question stands in: files first, then what keeps a value out of the totals, then what is in them. */
export type List = 'files' | 'open' | 'doubtful';

export const LISTS: readonly List[] = ['files', 'open', 'doubtful'];

/** One thing a person is asked to settle. Plain data. */
export interface Question {
  list: List;
  about: About;
  file: string;
  sha256: string;
  /** The unit the file is of; null where nobody knows. */
  unit: string | null;
  /** The place in the file; null where the file as a whole is meant. */
  item: string | null;
  /** The headings that lead there, outermost first. */
  trail: string[];
  /** What the form calls it. */
  label: string;
  /** Which place of the document itself it is, where it is one. */
  field?: FieldId;
  /** What a value is counted in there; empty where nothing says so. */
  measure: string;
  /** What was typed; null where nothing was. */
  typed: string | null;
  /** How much the file answers, where it is asked whether it counts before the one that does. */
  fullness?: { own: Completeness; counted: Completeness & { file: string } };
  /** What it comes to where the reply is that it is right: a value, a unit, a period. */
  best: Answer['value'];
  why: Finding | Reason;
  /** A row, a column, a table or a figure is meant with all that counts in it. */
  whole?: true;
  replies: readonly Reply[];
}
