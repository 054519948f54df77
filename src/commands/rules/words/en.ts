import type { RulesWords } from './words.js';

export const en: RulesWords = {
  about: 'list the rules that reports are checked by',
};
