import type { Language } from '../../../../schemas/id.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { SchemaWords } from './words.js';

/** What `decuong schema` says in each language. */
export const schemaWords: Record<Language, SchemaWords> = { vi, en };
