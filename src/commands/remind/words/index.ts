import type { Language } from '../../../../schemas/id.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { RemindWords } from './words.js';

/** What `decuong remind` says in each language. */
export const remindWords: Record<Language, RemindWords> = { vi, en };
