import { spoken } from '../../command/index.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { AppWords } from './words.js';

export const appWords = spoken<AppWords>({ vi, en });
