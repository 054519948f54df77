import type { Language } from '../../../../schemas/id.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { ValidateWords } from './words.js';

export const validateWords: Record<Language, ValidateWords> = { vi, en };
