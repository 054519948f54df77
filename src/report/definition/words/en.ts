import type { DefinitionWords } from './words.js';

export const en: DefinitionWords = {
  severities: { error: 'error', warning: 'warning', note: 'note' },
};
