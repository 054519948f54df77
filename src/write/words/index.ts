import type { Language } from '../../../schemas/id.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { DocumentWords } from './words.js';

export const documentWords: Record<Language, DocumentWords> = { vi, en };
