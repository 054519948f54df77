import type { Language } from '../../../../schemas/id.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { StatusWords } from './words.js';

export const statusWords: Record<Language, StatusWords> = { vi, en };
