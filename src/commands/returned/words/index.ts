import type { Language } from '../../../../schemas/id.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { ReturnedWords } from './words.js';

export const returnedWords: Record<Language, ReturnedWords> = { vi, en };
