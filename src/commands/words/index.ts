import type { Language } from '../../../schemas/id.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { CommandWords } from './words.js';

export type { CommandWords, TroubleCode, TroubleData, UsageCode, UsageProblem } from './words.js';

/** What commands say in a language. */
export const commandWords = (language: Language): CommandWords => (language === 'vi' ? vi : en);
