import type { Language } from '../../../../schemas/id.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { ReviewWords } from './words.js';

export type { PageWords, ReviewWords } from './words.js';

export const reviewWords: Record<Language, ReviewWords> = { vi, en };
