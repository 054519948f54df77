import type { Language } from '../../../../schemas/id.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { UnitListWords } from './words.js';

export const unitListWords: Record<Language, UnitListWords> = { vi, en };
