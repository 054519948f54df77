import type { Language } from '../../../../schemas/id.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { MailWords } from './words.js';

export type { MailWords } from './words.js';

export const mailWords: Record<Language, MailWords> = { vi, en };
