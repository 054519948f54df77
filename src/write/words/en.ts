import type { DocumentWords } from './words.js';

export const en: DocumentWords = {
  locale: 'en-GB',
  fieldTitle: { number: 'Document number', place: 'Place', date: 'Date', signatory: 'Signed by' },
  valueDate: { picture: 'd MMMM yyyy', prompt: 'Enter a date' },
  bodyNouns: [],
  titleNouns: [],
  placeLevels: [],
};
