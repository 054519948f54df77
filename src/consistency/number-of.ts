import type { Answer } from '../../schemas/submission.js';

/** The number of an answer that counts; null where it has none, or it is in doubt. */
export type NumberOf = (answer: Answer | undefined) => number | null;
