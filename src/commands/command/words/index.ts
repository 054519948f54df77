import { spoken } from '../spoken.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { CommandWords } from './words.js';

export const commandWords = spoken<CommandWords>({ vi, en });
