import type { Language } from '../../schemas/id.js';
import type { Family, FindingOf } from '../findings/index.js';
import type { Identity, Submission } from '../read/index.js';
import type { Context } from './context.js';

/**
 * A form that came back, in few lines: run as a test and printed in docs/rules/.
 *
 * Everything the outline asks for counts as well answered except what `returned` names: a text that was typed, an
 * empty one for a place left blank, null for something that is gone. `table.row` and `table.column` name whole rows
 * and columns; `unasked` and `moved` are about headings.
 */
export interface Example {
  outline: string;
  returned: Readonly<Record<string, string | null>>;
  also?: {
    identity?: Partial<Identity>;
    traces?: Partial<Submission['traces']>;
    /** A heading nobody asked for. */
    unasked?: string;
    /** Sections out of their order, each with the one it stands after; null at the head of the document. */
    moved?: Readonly<Record<string, string | null>>;
    /** Items found on weak evidence. */
    uncertain?: readonly string[];
    /** Items whose text can be read in more than one way, and how it was read. */
    ambiguous?: Readonly<Record<string, string>>;
  };
  /** What must be found, as `code` or `code item`; nothing else may be. */
  finds: readonly string[];
}

/** One rule: what it can find by code, in which words it tells it, how it looks, and examples of both. */
export interface Rule<Data> extends Family<Data> {
  /** What each code is about in a few words, for lists of rules. */
  summaries: Record<keyof Data, Record<Language, string>>;
  /** Told after everything else, as it is of no item; other findings of the whole document are told first. */
  toldLast?: true;
  run(context: Context): FindingOf<Data>[];
  examples: readonly Example[];
}
