import type { Language } from '../../../schemas/id.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { ValueWords } from './words.js';

export const valueWords: Record<Language, ValueWords> = { vi, en };
