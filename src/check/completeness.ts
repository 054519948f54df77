import type { Completeness } from '../../schemas/review.js';
import type { Answer } from '../../schemas/submission.js';
import { isAnswered } from '../../schemas/submission.js';
import { type Form, itemsOf } from '../form/index.js';
import { lostCells } from './lost.js';

/**
 * How much of what the form asks for was answered; "none" is an answer. What is lost counts as all it held: the cells
 * of a table, row or column that is gone, and of rows fewer than asked. So nothing grows more complete by being deleted.
 * 100 percent only where nothing is left to answer, 0 only where nothing was answered; else rounded down.
 */
export function completenessOf(answers: readonly Answer[], form: Form): Completeness {
  const byItem = new Map(answers.map((answer) => [answer.item, answer]));
  const lost = itemsOf(form).flatMap((item) => (item.kind === 'table' ? [lostCells(item.table, byItem)] : []));
  const counted = new Set(lost.flatMap(({ parts }) => parts));
  const owed = answers.filter((answer) => answer.required && !counted.has(answer.item));
  const required = lost.reduce((sum, { cells }) => sum + cells, owed.length);
  const answered = owed.filter(isAnswered).length;
  return { required, answered, percent: percentOf(answered, required) };
}

function percentOf(answered: number, required: number): number {
  if (answered === required) return 100;
  return answered === 0 ? 0 : Math.max(1, Math.floor((100 * answered) / required));
}
