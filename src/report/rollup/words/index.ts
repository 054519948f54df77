import type { Language } from '../../../../schemas/id.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { RollupWords } from './words.js';

export type { RollupWords } from './words.js';

export const rollupWords: Record<Language, RollupWords> = { vi, en };
