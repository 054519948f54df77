import type { Language } from '../../../schemas/id.js';
import type { Review } from '../../check/index.js';
import { placesToMend } from '../../returns/index.js';
import { reviewWords } from './words/index.js';

/** How complete a report is, without its name. */
export function completenessText(review: Review, language: Language): string {
  const words = reviewWords[language];
  const { completeness, status } = review;
  return status === 'complete' ? words.complete(completeness) : words.incomplete(completeness, placesToMend(review));
}

/** Whose report it is and how complete, as a sentence. */
export function summaryText(review: Review, language: Language): string {
  const { of } = review;
  const text = `${reviewWords[language].report(of.title, of.unit?.name ?? null)}: ${completenessText(review, language)}.`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
