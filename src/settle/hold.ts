import type { Decision } from '../../schemas/settled.js';
import { momentOf } from '../values/index.js';

/** What an entry can decide of its file as a whole. */
export const WHOLE = ['belongs_to_unit', 'belongs_to_period', 'parts', 'counts'] as const;

/** What of its file a decision is about: two of one file about the same cannot both hold. */
export const aboutOf = (decision: Decision): string =>
  decision.item === undefined ? (WHOLE.find((key) => decision[key] !== undefined) ?? '') : `item ${decision.item}`;

/** Whether two decisions say the same, whoever made them. */
export function agree(one: Decision, other: Decision): boolean {
  const said = ({ belongs_to_unit, belongs_to_period, parts, counts, value, state }: Decision): string =>
    JSON.stringify([belongs_to_unit, belongs_to_period, parts?.map(({ sha256 }) => sha256), counts, value, state]);
  return said(one) === said(other);
}

/** What a decision is about, of whichever file. */
export const keyOf = (one: Decision): string => `${one.sha256} ${aboutOf(one)}`;

/** The decisions that hold, by what they are about: of all about the same, the last by `at`, else the last in the list. */
export function holding(decisions: readonly Decision[]): Map<string, Decision> {
  const last = new Map<string, Decision>();
  for (const one of decisions) {
    const held = last.get(keyOf(one));
    if (held === undefined || momentOf(one.at) >= momentOf(held.at)) last.set(keyOf(one), one);
  }
  return last;
}

/** Whether a decision is among some already: what holds there says the same. */
export function among(decisions: readonly Decision[]): (one: Decision) => boolean {
  const held = holding(decisions);
  return (one) => {
    const there = held.get(keyOf(one));
    return there !== undefined && agree(there, one);
  };
}
