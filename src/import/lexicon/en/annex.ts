import type { AnnexWords } from '../lexicon.js';

export const annex: AnnexWords = {
  facts: [
    ['groups', 'who reports|to be completed by|reporting units?'],
    ['period', '(?:reporting )?period'],
    ['every', 'how often|frequency'],
    ['cutoff', 'figures count up to|cut-?off(?: of figures| date)?'],
    ['to', 'reports go to|submit(?:ted)? to'],
    ['how', 'how reports are sent'],
    ['due', 'reports(?: of (?<whose>.+?))? are due'],
    ['guidance', 'please note|note|guidance'],
  ],
  once: ['once'],
  columns: ['columns?'],
  allColumns: ['all columns'],
  otherColumns: ['(?:all )?other columns'],
  fillings: [
    ['date', 'an? date'],
    ['yes_no', 'yes or no'],
    ['percent', 'an? percentage'],
    ['decimal', 'an? decimal number'],
    ['money', 'an? amount'],
    ['integer', 'an? number'],
    ['text', '(?:in )?words'],
    ['choice', 'one of'],
  ],
  turned: ['(?:on )?(?:an? )?page turned to its side', 'landscape'],
};
