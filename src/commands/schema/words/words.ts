import type { HelpWords } from '../../command/index.js';

export type SchemaWords = HelpWords<'format'>;
