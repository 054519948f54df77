import type { Language } from '../../../schemas/id.js';
import type { Review } from '../../check/index.js';
import { wrongPlaces } from './verdict.js';
import { reportWords } from './words.js';

/** How complete a report is, without its name. */
export function completenessText(review: Review, language: Language): string {
  const words = reportWords(language);
  const { completeness, status } = review;
  return status === 'complete' ? words.complete(completeness) : words.incomplete(completeness, wrongPlaces(review));
}

/** Whose report it is and how complete, as a sentence. */
export function statusText(review: Review, language: Language): string {
  const { of } = review;
  const text = `${reportWords(language).report(of.title, of.unit?.name ?? null)}: ${completenessText(review, language)}.`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
