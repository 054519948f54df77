import type { SettledWords } from './words.js';

export const en: SettledWords = {
  head: (title, period) =>
    `What was settled about the reports “${title}”${period === '' ? '' : `, ${period}`}. Each entry says one thing of one file; it may be changed by hand.`,
};
