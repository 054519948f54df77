import type { HelpWords } from '../../command/index.js';

export interface DiffWords extends HelpWords<'before' | 'now'> {
  /** What stands for the first argument in the help page. */
  old: string;
}
