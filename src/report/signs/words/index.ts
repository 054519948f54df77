import type { Language } from '../../../../schemas/id.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { SignWords } from './words.js';

export const signWords: Record<Language, SignWords> = { vi, en };
