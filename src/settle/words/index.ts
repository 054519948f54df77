import type { Language } from '../../../schemas/id.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { SettledWords } from './words.js';

export type { SettledWords } from './words.js';

export const settledWords: Record<Language, SettledWords> = { vi, en };
