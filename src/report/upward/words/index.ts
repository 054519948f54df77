import type { Language } from '../../../../schemas/id.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { UpwardWords } from './words.js';

export const upwardWords: Record<Language, UpwardWords> = { vi, en };
