import type { DiffWords } from './words.js';

export const en: DiffWords = {
  about: 'compare two versions of an outline: what is asked of whom, and was not',
  old: 'old',
  help: {
    before: 'the old definition (YAML), or a pack built of it',
    now: 'the new definition (YAML)',
  },
};
