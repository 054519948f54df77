import { spoken } from '../../command/index.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { RulesWords } from './words.js';

export const rulesWords = spoken<RulesWords>({ vi, en });
