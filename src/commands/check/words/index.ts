import type { Language } from '../../../../schemas/id.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { CheckWords } from './words.js';

export const checkWords: Record<Language, CheckWords> = { vi, en };
