import type { ValueType } from '../../schemas/outline.js';
import type { LeftOut, RolledValue } from '../../schemas/rollup.js';
import type { Answer } from '../../schemas/submission.js';
import { isNumeric } from '../values/index.js';
import type { AnswerInTerms } from '../versions/index.js';

/** An answer as it goes into a roll-up: in what is asked now. */
export interface RollAnswer extends Omit<AnswerInTerms, 'leftOut'> {
  leftOut?: LeftOut;
  /** What the values it is held against are like, where it is left out as implausible; null where nobody can tell. */
  usual?: number | null;
  /** What the values it is held against are like, where it counts and is far from all of them. */
  unusual?: number | null;
}

/** An answer as the value of its unit. */
export function unitValue(unit: string, answer: RollAnswer): RolledValue {
  const { value, text, state, by, confidence, place, from, leftOut, converted, settled } = answer;
  const held: RolledValue = { unit, value: leftOut === undefined ? value : null, text, state, by, confidence, place };
  if (from !== undefined) held.from = from;
  if (leftOut !== undefined) held.not_counted = leftOut;
  if (converted !== undefined) held.converted = converted;
  if (settled !== undefined) held.settled = settled;
  return held;
}

/** Things that have something in common, together in their order. */
export function groupedBy<T>(list: Iterable<T>, keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}

/** Whether something stands there that a person wrote, however sure that is. */
export const isWritten = ({ state }: Pick<Answer, 'state'>): boolean =>
  state === 'answered' || state === 'nil' || state === 'unknown';

/** What of an answer, or of a value of a roll-up, says whether it counts. */
type Counting = Pick<RollAnswer, 'state' | 'value' | 'text' | 'leftOut'>;

/**
 * The value that may go into a total: none where nothing was read, where it was found on weak evidence, where it is
 * no number and a number was asked for, or where it was left out. "None" is 0 as a number and itself as a text.
 */
export function countable({ state, value, text, leftOut }: Counting, type: ValueType): number | string | null {
  if (leftOut !== undefined || (state !== 'answered' && state !== 'nil')) return null;
  if (isNumeric({ type })) return typeof value === 'number' ? value : null;
  if (state === 'nil') return type === 'text' ? text : null;
  return value;
}

/** Whether something was written that goes into no total. */
export const isLost = (answer: RollAnswer, type: ValueType): boolean =>
  isWritten(answer) && answer.state !== 'nil' && (answer.text ?? '') !== '' && countable(answer, type) === null;

/** The number of an answer that may go into a total. */
export function numberOf(answer: Counting | undefined): number | null {
  const value = answer && countable(answer, 'decimal');
  return typeof value === 'number' ? value : null;
}
