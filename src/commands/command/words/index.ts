import type { Language } from '../../../../schemas/id.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { CommandWords } from './words.js';

export const commandWords: Record<Language, CommandWords> = { vi, en };
