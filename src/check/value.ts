import type { Answer } from '../../schemas/submission.js';
import type { ValueRule } from '../form/index.js';
import { isNumeric } from '../values/index.js';
import { isWritten } from './answers.js';

/** What is wrong with a value that was written. */
export type ValueProblem = 'not-a-number' | 'wrong-type' | 'out-of-range';

const isFraction = (text: string): boolean => /^\s*[-−]?\d+[.,]\d+\s*$/.test(text);

function isOutside(value: number | string, { min, max }: ValueRule): boolean {
  const below = min !== null && typeof min === typeof value && value < min;
  const above = max !== null && typeof max === typeof value && value > max;
  return below || above;
}

function problemOfType(value: Answer['value'], text: string, rule: ValueRule): ValueProblem | null {
  if (isNumeric(rule)) {
    if (typeof value !== 'number') return rule.type === 'integer' && isFraction(text) ? 'wrong-type' : 'not-a-number';
    return rule.type === 'integer' && !Number.isInteger(value) ? 'wrong-type' : null;
  }
  if (value === null) return 'wrong-type';
  return rule.type === 'choice' && !rule.options.includes(String(value)) ? 'wrong-type' : null;
}

/**
 * Judges what was written by what was asked; null where it is that. "None" in a place for a number is 0, and a word like
 * any other elsewhere. What is asked about for a reason is not judged before it is settled.
 */
export function problemOf(answer: Answer, rule: ValueRule): ValueProblem | null {
  // What speaks against a value is told as that, and only then what the value is.
  if (answer.why !== undefined && answer.value === null) return null;
  const zero = answer.state === 'nil' && isNumeric(rule) && answer.value !== null;
  if ((!isWritten(answer) && !zero) || answer.why) return null;
  const problem = problemOfType(answer.value, answer.text ?? '', rule);
  if (problem !== null || answer.value === null) return problem;
  return isOutside(answer.value, rule) ? 'out-of-range' : null;
}
