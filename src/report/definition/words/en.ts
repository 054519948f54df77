import type { DefinitionWords } from './words.js';

/** What is said of definitions beside the findings, in English. */
export const en: DefinitionWords = {
  severities: { error: 'error', warning: 'warning', note: 'note' },
};
