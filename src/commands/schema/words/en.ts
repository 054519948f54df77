import type { SchemaWords } from './words.js';

/** What `decuong schema` says in English. */
export const en: SchemaWords = {
  about: 'print the JSON Schema by which editors help to write definitions',
  arguments: {
    format: 'which file',
  },
  options: {},
};
