import type { Language } from '../../../schemas/id.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { ImportWords } from './words.js';

export const importWords: Record<Language, ImportWords> = { vi, en };
