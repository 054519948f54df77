import type { List } from '../../../questions/index.js';
import type { HelpWords } from '../../command/index.js';

export interface QuestionsWords extends HelpWords<'output'> {
  /** Nothing is open. */
  nothing: string;
  /** How many questions of each list were written. */
  done(of: { counts: Record<List, number>; file: string; pack: string; program: string }): string;
  errors: {
    'output-unknown'(of: { file: string }): string;
    /** A file of that name is there that `questions` did not write. */
    'not-ours'(of: { file: string }): string;
    /** The workbook that is there holds replies that were not taken yet. */
    'replies-waiting'(of: { file: string; replies: number }): string;
  };
}
