import type { RollupWords } from './words.js';

export const en: RollupWords = {
  nil: 'None',
  nilOf: (names) => `Nothing to report: ${names}.`,
  left: (count) => `The texts of ${count} more units are in the workbook.`,
};
