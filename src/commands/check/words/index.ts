import { spoken } from '../../command/index.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { CheckWords } from './words.js';

export const checkWords = spoken<CheckWords>({ vi, en });
