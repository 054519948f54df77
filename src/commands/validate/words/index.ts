import { spoken } from '../../command/index.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { ValidateWords } from './words.js';

export const validateWords = spoken<ValidateWords>({ vi, en });
