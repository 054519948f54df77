import type { Answer } from '../../schemas/submission.js';

/** True where nothing was written: the place is empty or gone. */
export const isOpen = ({ state }: Answer): boolean => state === 'blank' || state === 'missing';

/** True where something was written that is to be judged: neither empty nor "none". */
export const isWritten = ({ state, text }: Answer): boolean =>
  state === 'answered' || (state === 'unknown' && text !== null);

/** What was typed, without space around it. */
export const typedIn = (answer: Answer): string => (answer.text ?? '').trim();
