import type { Language } from '../../../../schemas/id.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { ChangesWords } from './words.js';

export type { ChangesWords } from './words.js';

export const changesWords: Record<Language, ChangesWords> = { vi, en };
