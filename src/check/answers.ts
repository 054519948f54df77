import type { Language } from '../../schemas/id.js';
import { type Answer, isAnswered } from '../../schemas/submission.js';
import { numeral, writeDate } from '../values/index.js';

/** True where nothing was written: the place is empty or gone. */
export const isOpen = ({ state }: Answer): boolean => state === 'blank' || state === 'missing';

/** True where something was written that is to be judged: neither empty nor "none". */
export const isWritten = ({ state, text }: Answer): boolean =>
  state === 'answered' || (state === 'unknown' && text !== null);

/** The number that was answered, "none" being 0; null where there is none, or it is in doubt. */
export const numberOf = (answer: Answer | undefined): number | null =>
  answer !== undefined && isAnswered(answer) && typeof answer.value === 'number' ? answer.value : null;

/** What was typed, without space around it. */
export const typedIn = (answer: Answer): string => (answer.text ?? '').trim();

/** What an answer says, as people write it: the value a person settled, else what was typed. */
export function saidIn(answer: Answer, language: Language): string {
  const { settled, value } = answer;
  if (settled === undefined || value === null) return typedIn(answer);
  return typeof value === 'number' ? numeral(value, language) : writeDate(value, language);
}
