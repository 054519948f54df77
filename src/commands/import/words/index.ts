import { spoken } from '../../command/index.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { ImportWords } from './words.js';

export const importWords = spoken<ImportWords>({ vi, en });
