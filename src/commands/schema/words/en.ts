import type { SchemaWords } from './words.js';

export const en: SchemaWords = {
  about: 'print the JSON Schema by which editors help to write definitions',
  help: {
    format: 'which file',
  },
};
