import type { Language } from '../../../../schemas/id.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { RulesWords } from './words.js';

export const rulesWords: Record<Language, RulesWords> = { vi, en };
