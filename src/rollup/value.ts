import type { ValueType } from '../../schemas/outline.js';
import type { RolledValue } from '../../schemas/rollup.js';
import type { Answer } from '../../schemas/submission.js';
import { isNumeric } from '../values/index.js';

/** An answer as the value of its unit. */
export const unitValue = (
  unit: string,
  { value, text, state, by, confidence, place, settled }: Answer,
): RolledValue => ({
  unit,
  value,
  text,
  state,
  by,
  confidence,
  place,
  ...(settled && { settled }),
});

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

/**
 * The value that may go into a total: none where nothing was read, where it was found on weak evidence, or where it is
 * no number and a number was asked for. "None" is 0 as a number and itself as a text.
 */
export function countable(
  { state, value, text }: Pick<Answer, 'state' | 'value' | 'text'>,
  type: ValueType,
): number | string | null {
  if (state !== 'answered' && state !== 'nil') return null;
  if (isNumeric({ type })) return typeof value === 'number' ? value : null;
  if (state === 'nil') return type === 'text' ? text : null;
  return value;
}

/** The number of an answer that may go into a total. */
export function numberOf(answer: Pick<Answer, 'state' | 'value' | 'text'> | undefined): number | null {
  const value = answer && countable(answer, 'decimal');
  return typeof value === 'number' ? value : null;
}
