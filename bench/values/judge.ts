import type { Answer } from '../../schemas/submission.js';
import type { Case, Truth } from './case.js';

/** What the reader said of a place, as far as it is judged. */
export type Said = Pick<Answer, 'state' | 'value' | 'confidence'>;

/** What came of one case. */
export interface Verdict {
  /** The reader is sure, and a careful person is not, or says otherwise. */
  isWrong: boolean;
  /** The reader is sure and right. */
  isRight: boolean;
  /** The reader says that a person must look. */
  isAsked: boolean;
}

/** Half a chance or more, with a value or an explicit "none": what goes into totals. */
const SURE = 0.5;

const WORDS: Record<string, readonly string[]> = { yes: ['Có', 'Yes'], no: ['Không', 'No'] };

function isSame(said: Said['value'], value: number | string): boolean {
  if (typeof value === 'number')
    return typeof said === 'number' && Math.abs(said - value) <= 1e-9 * Math.max(1, Math.abs(value));
  return said === value || (WORDS[value]?.includes(String(said)) ?? false);
}

/** "None" is zero, and "no" where yes or no is asked. */
const isNone = ({ value }: Said): boolean => value === 0 || isSame(value, 'no');

function agrees(said: Said, truth: Truth): boolean {
  const isNil = said.state === 'nil';
  switch (truth.is) {
    case 'value':
      return isSame(said.value, truth.value) || (isNil && (truth.value === 0 || truth.value === 'no'));
    case 'nil':
      return isNil || isNone(said);
    case 'said':
      return !isNil || truth.doubtful === true;
    default:
      return false;
  }
}

/** A clear case is one in which nine of ten careful people say the same at once. */
export const isClear = ({ truth }: Case): boolean =>
  truth.is !== 'blank' && truth.is !== 'unclear' && truth.doubtful !== true;

/** Holds what was said of a place against what is true of it; a place that is gone was neither sure nor asked about. */
export function judge(one: Case, said: Said | undefined): Verdict {
  if (!said) return { isWrong: false, isRight: false, isAsked: false };
  const isConfident = said.confidence >= SURE;
  const isTaken = (said.state === 'answered' || said.state === 'nil') && isConfident;
  const isSure = isTaken && (said.value !== null || said.state === 'nil');
  const isRight = isSure && agrees(said, one.truth);
  const isBelieved = one.truth.is === 'blank' ? isTaken : isSure;
  const isAsked = said.state === 'unknown' || (said.state === 'answered' && !isConfident);
  return { isWrong: isBelieved && !isRight, isRight, isAsked };
}
