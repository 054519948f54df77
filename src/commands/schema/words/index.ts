import { spoken } from '../../command/index.js';
import { en } from './en.js';
import { vi } from './vi.js';
import type { SchemaWords } from './words.js';

export const schemaWords = spoken<SchemaWords>({ vi, en });
