import type { ReadAnswer } from './valued.js';

/** Three digits, a space and three digits: one number, or two of one size beside each other, as of two periods. */
const SPACED = /(?<!\d[\d.,\s]*)\d{3}[ \u00a0\u2009\u202f]\d{3}(?![\d.,]|\s\d)/u;
/** Digits with another mark at the thousands. */
const MARKED = /(?<![\d.,])\d{1,3}(?:\.\d{3})+(?![\d.,])|(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d.,])/u;

const isNumber = ({ state, value, text }: ReadAnswer, as: RegExp): boolean =>
  state === 'answered' && typeof value === 'number' && Math.abs(value) >= 1000 && text !== null && as.test(text);

/**
 * Answers as they were read, where spaces may part two numbers: whoever writes thousands with a mark elsewhere in a report, and with a
 * space here, may have written two numbers of three digits. The number is taken, and told.
 */
export function withSpaced(answers: readonly ReadAnswer[]): readonly ReadAnswer[] {
  const isSpaced = (answer: ReadAnswer): boolean => answer.doubt === undefined && isNumber(answer, SPACED);
  if (!answers.some(isSpaced) || !answers.some((answer) => isNumber(answer, MARKED))) return answers;
  return answers.map((answer) =>
    isSpaced(answer) ? { ...answer, doubt: { read: String(answer.value), because: 'mark' } } : answer,
  );
}
