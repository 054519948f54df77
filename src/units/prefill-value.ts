import type { Language } from '../../schemas/id.js';
import type { Expected } from '../findings/index.js';
import { keyOf } from '../text/index.js';
import { isNumeric, readValue, type ValueDefinition, valueRuleOf, valueWords } from '../values/index.js';

type Value = number | string | boolean;

/** The words of the choice itself, in either language: others are read where people fill in, not where a board does. */
const YES_NO = new Set(Object.values(valueWords).flatMap(({ yes, no }) => [keyOf(yes), keyOf(no)]));

const within = (value: number | string, { min, max }: ValueDefinition): boolean =>
  (min === undefined || typeof min !== typeof value || value >= min) &&
  (max === undefined || typeof max !== typeof value || value <= max);

/** Whether a value is what is asked for, as it will be read where it stands in a form: in one way only. */
function suits(value: Value, asked: ValueDefinition, language: Language): boolean {
  if (typeof value === 'number' && isNumeric(asked))
    return Number.isFinite(value) && (asked.type !== 'integer' || Number.isInteger(value)) && within(value, asked);
  const read = readValue(String(value), valueRuleOf(asked), language);
  return read.value !== null && read.reading === null && within(read.value, asked);
}

const numberAsked = ({ type, min, max }: ValueDefinition): Expected => ({
  is: type === 'integer' ? 'whole' : 'number',
  ...(typeof min === 'number' ? { min } : {}),
  ...(typeof max === 'number' ? { max } : {}),
});

/** A day that can be read is told with its bounds. */
function dayAsked(value: Value, { min, max, ...asked }: ValueDefinition, language: Language): Expected {
  if (!suits(value, asked, language)) return { is: 'date' };
  return { is: 'day', ...(typeof min === 'string' ? { min } : {}), ...(typeof max === 'string' ? { max } : {}) };
}

/** What a value filled in beforehand should have been, in a form of that language; null where it is right. */
export const expectedOf = (value: Value, asked: ValueDefinition, language: Language): Expected | null => {
  switch (asked.type) {
    case 'text':
      return null;
    case 'choice': {
      const options = asked.options ?? [];
      return options.includes(String(value)) ? null : { is: 'one_of', options };
    }
    case 'yes_no':
      return typeof value === 'boolean' || YES_NO.has(keyOf(String(value))) ? null : { is: 'yes_no' };
    case 'date':
      return suits(value, asked, language) ? null : dayAsked(value, asked, language);
    default:
      return suits(value, asked, language) ? null : numberAsked(asked);
  }
};
