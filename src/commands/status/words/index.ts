import { spoken } from '../../command/index.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { StatusWords } from './words.js';

export const statusWords = spoken<StatusWords>({ vi, en });
