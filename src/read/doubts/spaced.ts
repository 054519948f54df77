import type { ReadAnswer } from '../valued.js';

/** Digits, with marks and spaces between them, as long as they go on. */
const RUN = /\d(?:[\d.,]|\s(?=\d))*/gu;
/** Three digits, a space and three digits: one number, or two of one size beside each other, as of two periods. */
const SPACED = /^\d{3}\s\d{3}$/u;
/** Digits with another mark at the thousands. */
const MARKED = /^\d{1,3}(?:(?:\.\d{3})+|(?:,\d{3})+)$/u;

const saysNumber = ({ state, value, text }: ReadAnswer, as: RegExp): boolean =>
  state === 'answered' &&
  typeof value === 'number' &&
  Math.abs(value) >= 1000 &&
  (text?.match(RUN) ?? []).some((run) => as.test(run));

/**
 * Answers as they were read, where spaces may part two numbers: whoever writes thousands with a mark elsewhere in a report, and with a
 * space here, may have written two numbers of three digits. The number is taken, and told.
 */
export function withSpaced(answers: readonly ReadAnswer[]): readonly ReadAnswer[] {
  const isSpaced = (answer: ReadAnswer): boolean => answer.doubt === undefined && saysNumber(answer, SPACED);
  if (!answers.some(isSpaced) || !answers.some((answer) => saysNumber(answer, MARKED))) return answers;
  return answers.map((answer) =>
    isSpaced(answer) ? { ...answer, doubt: { read: String(answer.value), because: 'mark' } } : answer,
  );
}
