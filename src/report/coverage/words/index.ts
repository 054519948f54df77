import type { Language } from '../../../../schemas/id.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { CoverageWords } from './words.js';

export const coverageWords: Record<Language, CoverageWords> = { vi, en };
