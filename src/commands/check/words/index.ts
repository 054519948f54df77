import type { Language } from '../../../../schemas/id.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { CheckWords } from './words.js';

/** What `decuong check` says in each language. */
export const checkWords: Record<Language, CheckWords> = { vi, en };
