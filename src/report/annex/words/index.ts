import type { Language } from '../../../../schemas/id.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { AnnexWords } from './words.js';

export type { AnnexWords } from './words.js';

export const annexWords: Record<Language, AnnexWords> = { vi, en };
