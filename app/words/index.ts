import { en } from './en.js';
import { vi } from './vi.js';
import type { AppWords } from './words.js';

export type { AppWords } from './words.js';
export const appWords: Record<'vi' | 'en', AppWords> = { vi, en };
