import type { Review } from '../check/index.js';

/** Whether nothing a form asks for is in a file, and nobody is known to have sent it: it is likely no report at all. */
export const isForeign = ({ of, answers }: Pick<Review, 'of' | 'answers'>): boolean =>
  of.unit === null && answers.every(({ kind, state }) => kind === 'field' || state === 'missing' || state === 'blank');
