import type { Language } from '../../../../schemas/id.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { BuildWords } from './words.js';

export const buildWords: Record<Language, BuildWords> = { vi, en };
