import type { Language } from '../../../../schemas/id.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { ProgramWords } from './words.js';

export const programWords: Record<Language, ProgramWords> = { vi, en };
