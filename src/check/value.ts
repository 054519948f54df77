import type { Answer } from '../../schemas/submission.js';
import type { ValueRule } from '../form/index.js';
import { isNumeric } from '../values/index.js';
import { isWritten } from './state.js';

/** What is wrong with a value that was written; null where it is what was asked. */
export type Flaw = 'not-a-number' | 'wrong-type' | 'out-of-range' | null;

const isFraction = (text: string): boolean => /^\s*[-−]?\d+[.,]\d+\s*$/.test(text);

function isOutside(value: number | string, { min, max }: ValueRule): boolean {
  const below = min !== null && typeof min === typeof value && value < min;
  const above = max !== null && typeof max === typeof value && value > max;
  return below || above;
}

function flawOfType(value: Answer['value'], text: string, rule: ValueRule): Flaw {
  if (isNumeric(rule)) {
    if (typeof value !== 'number') return rule.type === 'integer' && isFraction(text) ? 'wrong-type' : 'not-a-number';
    return rule.type === 'integer' && !Number.isInteger(value) ? 'wrong-type' : null;
  }
  if (value === null) return 'wrong-type';
  return rule.type === 'choice' && !rule.options.includes(String(value)) ? 'wrong-type' : null;
}

/** Judges what was written by what was asked. "None" in a place for a number is 0, and a word like any other elsewhere. */
export function flawOf(answer: Answer, rule: ValueRule): Flaw {
  const zero = answer.state === 'nil' && isNumeric(rule) && answer.value !== null;
  if (!isWritten(answer) && !zero) return null;
  const flaw = flawOfType(answer.value, answer.text ?? '', rule);
  if (flaw !== null || answer.value === null) return flaw;
  return isOutside(answer.value, rule) ? 'out-of-range' : null;
}
