import type { Language } from '../../../../schemas/id.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { SchemaWords } from './words.js';

export const schemaWords: Record<Language, SchemaWords> = { vi, en };
