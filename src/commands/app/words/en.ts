import type { AppWords } from './words.js';

export const en: AppWords = {
  about: 'hand out the page that does a whole campaign in a browser, without a network',
  help: { output: 'write the page to this file (decuong.html unless said)' },
  errors: {
    'output-unknown': ({ file }) => `“${file}” cannot be written: please give -o a name that ends in .html.`,
  },
};
