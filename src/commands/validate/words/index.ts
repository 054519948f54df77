import type { Language } from '../../../../schemas/id.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { ValidateWords } from './words.js';

/** What `decuong validate` says in each language. */
export const validateWords: Record<Language, ValidateWords> = { vi, en };
