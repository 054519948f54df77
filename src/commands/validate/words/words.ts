import type { HelpWords } from '../../command/index.js';

/** What `decuong validate` says in one language. */
export interface ValidateWords extends HelpWords<'outlines'> {
  good(file: string): string;
}
