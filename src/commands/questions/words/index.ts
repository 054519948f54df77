import { spoken } from '../../command/index.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { QuestionsWords } from './words.js';

export const questionsWords = spoken<QuestionsWords>({ vi, en });
