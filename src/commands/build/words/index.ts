import { spoken } from '../../command/index.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { BuildWords } from './words.js';

export const buildWords = spoken<BuildWords>({ vi, en });
