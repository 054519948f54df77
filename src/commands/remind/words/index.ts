import type { Language } from '../../../../schemas/id.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { RemindWords } from './words.js';

export const remindWords: Record<Language, RemindWords> = { vi, en };
