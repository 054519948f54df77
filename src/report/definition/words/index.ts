import type { Language } from '../../../../schemas/id.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { DefinitionWords } from './words.js';

/** What is said of definitions beside the findings, by language. */
export const definitionWords: Record<Language, DefinitionWords> = { vi, en };
