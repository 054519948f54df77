import type { Completeness } from '../../schemas/review.js';
import type { Answer } from '../../schemas/submission.js';

/** How much of what is required was answered; "none" is an answer. 100 percent only where nothing is left. */
export function completenessOf(answers: readonly Answer[]): Completeness {
  const required = answers.filter((answer) => answer.required);
  const answered = required.filter((answer) => answer.state === 'answered' || answer.state === 'nil').length;
  const share = required.length === 0 ? 100 : Math.round((100 * answered) / required.length);
  return { required: required.length, answered, percent: answered === required.length ? 100 : Math.min(share, 99) };
}
