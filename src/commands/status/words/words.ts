import type { HelpWords } from '../../command/index.js';

/** What `decuong status` says in one language. */
export type StatusWords = HelpWords<'format' | 'output'>;
