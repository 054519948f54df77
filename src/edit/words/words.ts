import type { TEXT_VARIABLES } from '../../language/index.js';

/** What a text of a definition is filled in with, as people call it. */
export type FilledInWords = {
  readonly [Owner in keyof typeof TEXT_VARIABLES]: Readonly<Record<(typeof TEXT_VARIABLES)[Owner][number], string>>;
};
