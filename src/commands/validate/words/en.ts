import type { ValidateWords } from './words.js';

/** What `decuong validate` says in English. */
export const en: ValidateWords = {
  about: 'check that definitions are well written',
  arguments: {
    outlines: 'definition files (YAML), one or more',
  },
  options: {},
  good: (file) => `${file}: the definition is good.`,
};
