import type { LetterWords } from './words.js';

export const en: LetterWords = { everyone: 'All reporting bodies', file: 'Letter', fileToAll: 'to-all' };
