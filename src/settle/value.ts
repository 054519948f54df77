import type { Language } from '../../schemas/id.js';
import type { Expected } from '../findings/index.js';
import { expectedOf } from '../units/index.js';
import { isNumeric, readValue, type ValueDefinition, valueRuleOf } from '../values/index.js';

/** What a person wrote for a place, as the value it stands for; or what it should have been. */
export type Taken = { value: number | string } | { expected: Expected };

/** A number with words in it may be told in another unit of measure: nobody who settles it should leave that to guesses. */
const inWords = (written: number | string, { type }: ValueDefinition): Expected | null =>
  isNumeric({ type }) && /\p{L}/u.test(String(written)) ? { is: type === 'integer' ? 'whole' : 'number' } : null;

/**
 * Takes what a person wrote as what is asked for: it must be readable in one way only. Bounds are for the check to tell
 * of, since a person may know better.
 */
export function takeValue(
  written: number | string,
  { min, max, ...asked }: ValueDefinition,
  language: Language,
): Taken {
  const read = (): number | string => readValue(String(written), valueRuleOf(asked), language).value ?? written;
  // A choice is typed as in a form, where capitals do not count.
  const meant = asked.type === 'choice' ? read() : written;
  const expected = expectedOf(meant, asked, language) ?? inWords(meant, asked);
  if (expected !== null) return { expected };
  if (typeof meant === 'number' || asked.type === 'text') return { value: meant };
  return { value: read() };
}

/** What a number or a day should have been that is beyond the bounds of what is asked for; null where it is within them, or is none. */
export const beyondBounds = (value: number | string, asked: ValueDefinition, language: Language): Expected | null =>
  asked.type === 'date' || (typeof value === 'number' && isNumeric(asked)) ? expectedOf(value, asked, language) : null;
