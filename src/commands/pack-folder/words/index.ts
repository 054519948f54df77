import type { Language } from '../../../../schemas/id.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { PackFolderWords } from './words.js';

/** What is said of the folder of a pack in each language. */
export const packFolderWords: Record<Language, PackFolderWords> = { vi, en };
