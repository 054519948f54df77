import type { Language } from '../../../../schemas/id.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { ProgramWords } from './words.js';

/** What the command line as a whole says in each language. */
export const programWords: Record<Language, ProgramWords> = { vi, en };
