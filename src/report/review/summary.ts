import type { Language } from '../../../schemas/id.js';
import { isAnswered } from '../../../schemas/submission.js';
import type { Review } from '../../check/index.js';
import type { Finding } from '../../messages/index.js';
import { reviewWords } from './words/index.js';

/** Told of a table that stands and is filled in, though what is wrong is what it lacks. */
const LACKING: readonly Finding['code'][] = ['table-too-few-rows'];

/**
 * How many errors are about something that was filled in, rather than about something that is lacking; where nothing is
 * lacking all are, as of a heading that is gone from above its answers.
 */
function wrongAnswers({ answers, findings, completeness: { required, answered } }: Review): number {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (answered === required) return errors.length;
  const open = new Set(answers.filter((answer) => answer.required && !isAnswered(answer)).map(({ item }) => item));
  return errors.filter(({ code, item }) => !LACKING.includes(code) && !open.has(item ?? '')).length;
}

/** How complete a report is, without its name. */
export function completenessText(review: Review, language: Language): string {
  const words = reviewWords[language];
  const { completeness, status } = review;
  return status === 'complete' ? words.complete(completeness) : words.incomplete(completeness, wrongAnswers(review));
}

/** Whose report it is and how complete, as a sentence. */
export function summaryText(review: Review, language: Language): string {
  const { of } = review;
  const text = `${reviewWords[language].report(of.title, of.unit?.name ?? null)}: ${completenessText(review, language)}.`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
