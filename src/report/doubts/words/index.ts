import type { Language } from '../../../../schemas/id.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { DoubtWords } from './words.js';

export type { DoubtWords } from './words.js';

export const doubtWords: Record<Language, DoubtWords> = { vi, en };
