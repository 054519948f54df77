import type { Language } from '../../../../schemas/id.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { InitWords } from './words.js';

export const initWords: Record<Language, InitWords> = { vi, en };
