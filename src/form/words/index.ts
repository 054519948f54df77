import type { Language } from '../../../schemas/id.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { FormWords } from './words.js';

/** The form's own words in its language. */
export const formWords: Record<Language, FormWords> = { vi, en };
