import { type Answer, isAnswered } from '../../schemas/submission.js';
import { holdersOf } from '../form/index.js';

/**
 * Tells of an item whether a person settled it, and it counts: a value by itself, and a row, a column, a table or a figure where
 * all that counts in it was settled.
 */
export function settledIn(answers: readonly Answer[]): (item: string | null) => boolean {
  if (answers.every((answer) => answer.settled === undefined)) return () => false;
  const settled = new Set<string>();
  const open = new Set<string>();
  for (const answer of answers) {
    if (!isAnswered(answer)) continue;
    for (const item of [answer.item, ...holdersOf(answer.item)])
      (answer.settled === undefined ? open : settled).add(item);
  }
  return (item) => item !== null && settled.has(item) && !open.has(item);
}
