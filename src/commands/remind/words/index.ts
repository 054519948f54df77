import { spoken } from '../../command/index.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { RemindWords } from './words.js';

export const remindWords = spoken<RemindWords>({ vi, en });
