import type { PreviewWords } from './words.js';

export const en: PreviewWords = {
  about: 'show what is asked of whom and by when, and how the forms will look',
  help: {
    outline: 'the definition (YAML)',
    units: 'the list of units: each form shown is that of the first unit of its group',
    period: 'the period reported on, such as 2026-H1',
    output: 'write the page to this file (.html)',
    watch: 'write it again whenever the definition is saved; Ctrl+C ends it',
  },
  watching: 'Waiting for the definition to change; Ctrl+C ends it.',
  errors: { 'output-unknown': ({ file }) => `“${file}” cannot be written: the name after -o must end in .html.` },
};
