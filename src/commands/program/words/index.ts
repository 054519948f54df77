import { spoken } from '../../command/index.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { ProgramWords } from './words.js';

export const programWords = spoken<ProgramWords>({ vi, en });
