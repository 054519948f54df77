import type { Language } from '../../../../schemas/id.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { ReminderWords } from './words.js';

export type { ReminderWords } from './words.js';

export const reminderWords: Record<Language, ReminderWords> = { vi, en };
