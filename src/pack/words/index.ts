import type { Language } from '../../../schemas/id.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { LetterWords } from './words.js';

export const letterWords: Record<Language, LetterWords> = { vi, en };
