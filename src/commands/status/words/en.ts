import type { StatusWords } from './words.js';

export const en: StatusWords = {
  about: 'show which units have sent their reports, how complete they are, and who is late',
  help: {
    format: 'how to print results: text, json, html (one page for a browser) or xlsx',
    output: 'write results to this file; an ending .json, .html or .xlsx says how',
  },
};
