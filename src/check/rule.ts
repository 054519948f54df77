import type { Language } from '../../schemas/id.js';
import { type FindingOf, type FindingsOf, findingOf } from '../findings/index.js';
import type { Context } from './context.js';
import type { Example } from './example.js';

/** What a rule can find, by code; `summary` says in a few words what it is about, for lists of rules. */
export type Codes<Data> = FindingsOf<Data> & Record<keyof Data, { summary: Record<Language, string> }>;

/** The codes of a rule, and what makes its findings, each with its usual severity. */
export const codesOf = <Data>(codes: Codes<Data>) => ({ codes, finding: findingOf<Data>(codes) });

/** One rule: what it can find by code, in which words it tells it, how it looks, and examples of both. */
export interface Rule<Data> {
  codes: Codes<Data>;
  /** Told after everything else, as it is of no item; other findings of the whole document are told first. */
  toldLast?: true;
  run(context: Context): FindingOf<Data>[];
  examples: readonly Example[];
}
