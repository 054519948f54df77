import type { Language } from '../../../schemas/id.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { FilledInWords } from './words.js';

export const filledInWords: Record<Language, FilledInWords> = { vi, en };
