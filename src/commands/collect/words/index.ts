import { spoken } from '../../command/index.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { CollectWords } from './words.js';

export const collectWords = spoken<CollectWords>({ vi, en });
