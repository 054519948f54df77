import type { RulesWords } from './words.js';

/** What `decuong rules` says in English. */
export const en: RulesWords = {
  about: 'list the rules that reports are checked by',
  arguments: {},
  options: {},
};
