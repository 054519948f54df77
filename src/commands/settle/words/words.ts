import type { HelpWords } from '../../command/index.js';

export interface SettleWords extends HelpWords<'book' | 'by'> {
  placeholder: string;
  /** Nothing was answered. */
  nothing(file: string): string;
  /** How many replies were taken, and became what; how many questions are open still, and how many replies were not taken. */
  done(of: { added: number; changed: number; same: number; open: number; wrong: number; file: string }): string;
  errors: {
    'name-needed'(of: { file: string }): string;
  };
}
