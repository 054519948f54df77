import type { Language } from '../../../../schemas/id.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { DefinitionWords } from './words.js';

export const definitionWords: Record<Language, DefinitionWords> = { vi, en };
