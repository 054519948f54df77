import type { HelpWords } from '../../command/index.js';

/** What `decuong schema` says in one language. */
export type SchemaWords = HelpWords<'format'>;
