import type { Language } from '../../../schemas/id.js';
import type { Severity } from '../../../schemas/review.js';
import { type Finding, say } from '../../messages/index.js';
import { SEVERITY_MARKS } from './marks.js';
import { reviewWords } from './words/index.js';

/** A finding as the page shows it. */
export interface PageFinding {
  severity: Severity;
  mark: string;
  word: string;
  what: string;
  /** Why it matters and what to do. */
  todo: string;
}

export function pageFinding(found: Finding, language: Language): PageFinding {
  const { what, why, todo } = say(found, language);
  const { severity } = found;
  const word = reviewWords[language].page.severities[severity];
  return { severity, mark: SEVERITY_MARKS[severity], word, what, todo: `${why} ${todo}`.trim() };
}
