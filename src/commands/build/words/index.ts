import type { Language } from '../../../../schemas/id.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { BuildWords } from './words.js';

/** What `decuong build` says in each language. */
export const buildWords: Record<Language, BuildWords> = { vi, en };
