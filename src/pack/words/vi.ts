import type { LetterWords } from './words.js';

export const vi: LetterWords = { everyone: 'Các đơn vị', file: 'Công văn', fileToAll: 'gui-tat-ca' };
