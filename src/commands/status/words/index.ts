import type { Language } from '../../../../schemas/id.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { StatusWords } from './words.js';

/** What `decuong status` says in each language. */
export const statusWords: Record<Language, StatusWords> = { vi, en };
