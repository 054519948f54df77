import { fold } from '../../text/index.js';

/** What two names of one body have in common. */
export const bodyKey = (name: string): string =>
  fold(name)
    .replace(/^(?:các|những|the|all)\s+/u, '')
    .replace(/[\s.;:]+$/u, '');
