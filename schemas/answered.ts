import type { Answer } from './submission.js';

/** True where something was answered, "none" included. In a file of its own, which loads nothing. */
export const isAnswered = ({ state }: Pick<Answer, 'state'>): boolean => state === 'answered' || state === 'nil';
