import type { UpwardWords } from './words.js';

export const en: UpwardWords = {
  title: (counted, asked) => `MADE FROM THE REPORTS OF ${counted} OF ${asked} UNITS`,
  leftOut: (files) => `${files} ${files === 1 ? 'file counts' : 'files count'} for no unit.`,
  more: (count) => `… and ${count} more; see the roll-up.`,
  here: 'Please look at this again:',
  closing: 'Each place to be looked at has a comment of its own. Please delete the comments before the report is sent.',
};
