import { spoken } from '../../command/index.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { InitWords } from './words.js';

export const initWords = spoken<InitWords>({ vi, en });
