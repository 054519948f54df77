import type { List, Reason, Reply } from '../question.js';

/** How many places a file answers, of how many. */
export interface Fullness {
  answered: number;
  required: number;
}

/** What the workbook of questions says of its own: it is read back by the same words, in either language. */
export interface QuestionWords {
  title: string;
  sheets: Record<List, string>;
  /** What to do, in a line above the questions. */
  instruction: Record<List, string>;
  /** Beside it stands who answers. */
  by: string;
  headers: Record<'unit' | 'where' | 'typed' | 'best' | 'why' | 'reply' | 'value' | 'grounds' | 'file', string>;
  /** The header of the column for a value where questions are about files. */
  whichUnit: string;
  replies: Record<Reply, string>;
  reasons: Record<Reason, string>;
  /** In place of a unit nobody knows, and of a place where the whole file is meant. */
  nobody: string;
  /** What a row or a column is read as that is in the totals. */
  counted: string;
  /** How much of what is asked a file answers, and how much the one that counts in its place. */
  fullness(own: Fullness, counted: Fullness & { file: string }): string;
  wholeFile: string;
}
