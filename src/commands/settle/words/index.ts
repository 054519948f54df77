import type { Language } from '../../../../schemas/id.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { SettleWords } from './words.js';

export const settleWords: Record<Language, SettleWords> = { vi, en };
