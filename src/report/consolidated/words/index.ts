import type { Language } from '../../../../schemas/id.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { ConsolidatedWords } from './words.js';

export type { ConsolidatedWords, Mark, Reports } from './words.js';

export const consolidatedWords: Record<Language, ConsolidatedWords> = { vi, en };
