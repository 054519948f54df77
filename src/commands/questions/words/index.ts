import type { Language } from '../../../../schemas/id.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { QuestionsWords } from './words.js';

export const questionsWords: Record<Language, QuestionsWords> = { vi, en };
