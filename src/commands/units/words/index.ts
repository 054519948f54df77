import { spoken } from '../../command/index.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { UnitsWords } from './words.js';

export const unitsWords = spoken<UnitsWords>({ vi, en });
