import { spoken } from '../../command/index.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { DiffWords } from './words.js';

export const diffWords = spoken<DiffWords>({ vi, en });
