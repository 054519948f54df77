import { spoken } from '../../command/index.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { SettleWords } from './words.js';

export const settleWords = spoken<SettleWords>({ vi, en });
