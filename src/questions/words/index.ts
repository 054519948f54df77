import type { Language } from '../../../schemas/id.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { QuestionWords } from './words.js';

export type { QuestionWords } from './words.js';

export const questionWords: Record<Language, QuestionWords> = { vi, en };
