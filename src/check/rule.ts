import type { Language } from '../../schemas/id.js';
import type { FindingOf, FindingsOf } from '../findings/index.js';
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

/** What a rule can find, by code; `summary` says in a few words what it is about, for lists of rules. */
export type CodesOf<Data> = FindingsOf<Data> & Record<keyof Data, { summary: Record<Language, string> }>;

/** One rule: what it can find by code, in which words it tells it, how it looks, and examples of both. */
export interface Rule<Data> {
  codes: CodesOf<Data>;
  /** Told after everything else, as it is of no item; other findings of the whole document are told first. */
  toldLast?: true;
  run(context: Context): FindingOf<Data>[];
  examples: readonly Example[];
}
