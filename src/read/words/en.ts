import { putOffEn, timeEn } from './put-off-en.js';
import type { ReadWords } from './words.js';

export const en: ReadWords = {
  putOff: putOffEn,
  time: timeEn,
  promptVerbs: ['enter', 'type', 'insert', 'fill', 'write', 'choose'],
  editorPrompts: [
    'click or tap here to enter text.',
    'click here to enter text.',
    'click or tap to enter a date.',
    'click here to enter a date.',
    'choose an item.',
  ],
  none: {
    before: [],
    said: ['none', 'nil', 'nothing', 'nothing to report', 'not any'],
    after: ['to report', 'in this period'],
  },
  divisions: ['part', 'chapter', 'section'],
  articles: [],
  ordinal: [],
  page: ['page'],
  pageOf: ['of'],
  closing: ['this concludes', 'this is'],
  closingAbout: ['report'],
  mottos: [],
  number: [],
  dayAtEnd: [],
  emptyDay: [],
  signHere: { before: [], signed: ['signed', 'signature'], name: [] },
  totals: ['total', 'totals', 'grand total', 'sum'],
  totalBegins: ['total', 'sum', 'grand total', 'sub-?total'],
  ofWhich: ['of which', 'of whom', 'of these', 'thereof', 'including'],
  carried: ['(?:carried|brought) (?:forward|over|down)', 'balance (?:carried|brought)', '[cb]\\/f', 'page total'],
  emptyInLabels: ['number', 'of', 'the', 'total'],
};
