import type { HelpWords } from '../../command/index.js';

export type StatusWords = HelpWords<'format' | 'output'>;
