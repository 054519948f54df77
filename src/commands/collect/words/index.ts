import type { Language } from '../../../../schemas/id.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { CollectWords } from './words.js';

export const collectWords: Record<Language, CollectWords> = { vi, en };
