import { spoken } from '../../command/index.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { PreviewWords } from './words.js';

export const previewWords = spoken<PreviewWords>({ vi, en });
