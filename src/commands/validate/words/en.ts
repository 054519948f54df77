import type { ValidateWords } from './words.js';

export const en: ValidateWords = {
  about: 'check that definitions are well written',
  help: {
    outlines: 'definition files (YAML), one or more',
  },
  good: (file) => `${file}: the definition is good.`,
};
