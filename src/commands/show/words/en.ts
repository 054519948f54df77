import type { ShowWords } from './words.js';

export const en: ShowWords = {
  about: 'write an outline as the annex of its plan',
  help: {
    outline: 'the definition (YAML)',
    output: 'write to this file: .docx or .md (printed where none is named)',
    period: 'the period its titles name, such as 2026-H1',
  },
  errors: {
    'output-unknown': ({ file }) => `“${file}” cannot be written: the name after -o must end in .docx or .md.`,
  },
};
