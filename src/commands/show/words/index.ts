import { spoken } from '../../command/index.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { ShowWords } from './words.js';

export const showWords = spoken<ShowWords>({ vi, en });
