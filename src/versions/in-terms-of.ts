import { type Answer, isAnswered } from '../../schemas/submission.js';
import { parseItemId, partItem } from '../form/index.js';
import { inFactor } from './measures.js';
import type { Changed, Versions } from './versions.js';

/** An answer as another form asks for it. */
export interface AnswerInTerms extends Answer {
  /** What it answers is asked otherwise, and nobody can tell one in the other. */
  leftOut?: 'asked_otherwise';
  /** What it was in the unit of measure of its own form, where that is another one. */
  converted?: { value: number; measure: string | null };
}

/** What an answer is told apart by: a cell by its table, row and column. */
function partsOf({ item, kind }: Answer): string[] {
  const { owner, part, column } = parseItemId(item);
  if (kind !== 'cell') return [item];
  return [owner, ...[part, column].flatMap((one) => (one === null ? [] : [partItem(owner, one)]))];
}

/** What an answer was asked as, where that is something else now. */
export const changedIn = ({ changed }: Versions, answer: Answer): Changed | null =>
  partsOf(answer).flatMap((part) => changed.get(part) ?? [])[0] ?? null;

/**
 * An answer to one form, in what another asks: in its unit of measure where one can be told in the other, left out
 * where the form asked for something else, or for a choice that is none any more. What is not asked stays.
 */
export function inTermsOf(versions: Versions, answer: Answer): AnswerInTerms {
  if ((answer.kind !== 'figure' && answer.kind !== 'cell') || !(isAnswered(answer) || answer.state === 'unknown'))
    return answer;
  const parts = partsOf(answer);
  const options = parts.flatMap((part) => versions.options.get(part) ?? []);
  const unlisted = options.length > 0 && answer.value !== null && !options.includes(String(answer.value));
  if (unlisted || changedIn(versions, answer) !== null) return { ...answer, leftOut: 'asked_otherwise' };
  const [found] = parts.flatMap((part) => versions.converted.get(part) ?? []);
  if (found === undefined || typeof answer.value !== 'number') return answer;
  const converted = { value: answer.value, measure: found.was.rule?.unit ?? null };
  return { ...answer, value: inFactor(answer.value, found.factor), converted };
}
