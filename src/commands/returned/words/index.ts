import { spoken } from '../../command/index.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { ReturnedWords } from './words.js';

export const returnedWords = spoken<ReturnedWords>({ vi, en });
