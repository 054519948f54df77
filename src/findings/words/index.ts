import type { Language } from '../../../schemas/id.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { FindingWords } from './words.js';

export type { Bound, Expected, FindingWords, Got } from './words.js';

export const findingWords: Record<Language, FindingWords> = { vi, en };
