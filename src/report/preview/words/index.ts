import type { Language } from '../../../../schemas/id.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { PreviewWords } from './words.js';

export type { PreviewWords } from './words.js';

export const previewWords: Record<Language, PreviewWords> = { vi, en };
