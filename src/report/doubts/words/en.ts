import type { DoubtWords } from './words.js';

export const en: DoubtWords = { counted: 'The value is counted as it stands.' };
