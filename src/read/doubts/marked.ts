import { parseItemId } from '../../form/index.js';
import type { ReadAnswer } from '../valued.js';

/** Digits, with marks and spaces between them, as long as they go on. */
const RUN = /\d(?:[\d.,]|\s(?=\d))*/gu;
/** Three digits, a space and three digits: one number, or two of one size beside each other, as of two periods. */
const SPACED = /^\d{3}\s\d{3}$/u;
/** Digits with another mark at the thousands. */
const MARKED = /^\d{1,3}(?:(?:\.\d{3})+|(?:,\d{3})+)$/u;
/** One mark between digits that can only be that of decimals, and one that may be that of thousands. */
const DECIMAL = /^\d+([.,])(?:\d{1,2}|\d{4,})$/u;
const EITHER = /^\d{1,3}([.,])\d{3}$/u;

const runsIn = ({ state, value, text }: ReadAnswer): readonly string[] =>
  state === 'answered' && typeof value === 'number' ? (text?.match(RUN) ?? []) : [];

const isThousands = ({ value }: ReadAnswer): boolean => typeof value === 'number' && Math.abs(value) >= 1000;

const says = (answer: ReadAnswer, as: RegExp): boolean =>
  isThousands(answer) && runsIn(answer).some((run) => as.test(run));

const columnOf = ({ item }: ReadAnswer): string => {
  const { owner, column } = parseItemId(item);
  return `${owner}.${column}`;
};

/** The marks of decimals in each column of the tables. */
function decimalsIn(answers: readonly ReadAnswer[]): ReadonlyMap<string, string> {
  const marks = new Map<string, string>();
  for (const answer of answers)
    for (const run of answer.kind === 'cell' ? runsIn(answer) : []) {
      const mark = DECIMAL.exec(run)?.[1];
      if (mark !== undefined) marks.set(columnOf(answer), (marks.get(columnOf(answer)) ?? '') + mark);
    }
  return marks;
}

/**
 * Answers as they were read, where numbers beside them are marked otherwise: whoever writes thousands with a mark elsewhere in a
 * report, and with a space here, may have written two numbers of three digits; and where a mark stands before decimals in a column,
 * it may do so before three of them. The number is taken, and told.
 */
export function withMarks(answers: readonly ReadAnswer[]): readonly ReadAnswer[] {
  const isSpaced = answers.some((answer) => says(answer, SPACED)) && answers.some((answer) => says(answer, MARKED));
  const decimals = decimalsIn(answers);
  if (!isSpaced && decimals.size === 0) return answers;
  const isDecimal = (answer: ReadAnswer): boolean => {
    const marks = answer.kind === 'cell' ? decimals.get(columnOf(answer)) : undefined;
    return (
      marks !== undefined &&
      isThousands(answer) &&
      runsIn(answer).some((run) => marks.includes(EITHER.exec(run)?.[1] ?? ' '))
    );
  };
  return answers.map((answer) =>
    answer.doubt === undefined && ((isSpaced && says(answer, SPACED)) || isDecimal(answer))
      ? { ...answer, doubt: { read: String(answer.value), because: 'mark' } }
      : answer,
  );
}
