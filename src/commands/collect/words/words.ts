import type { HelpWords } from '../../command/index.js';

type Options = 'output' | 'previousRollup' | 'change' | 'columns' | 'as' | 'into' | 'mapping' | 'units';

export interface CollectWords extends HelpWords<Options> {
  done(outcome: { counted: number; asked: number; incomplete: number; doubts: number; file: string }): string;
  /** What is to be looked at, where the file that was written does not tell; `more` is how many are not shown. */
  doubts(told: readonly string[], more: number): string;
  /** What is in no total: units, files and values. */
  leftOut(lacking: { silent: number; unread: number; unplaced: number; others: number; values: number }): string;
  /** The bars while totals are made, and while they are written. */
  collecting: string;
  writing: string;
  /** So many values, texts and tables are answered in the form of the level above for that unit. */
  filled(answered: number, unit: string, file: string): string;
  /** That there are so many comments in it to be looked at and taken out. */
  commented(comments: number): string;
  /** What that form asks for and nothing is known of, as it prints it. */
  open(labels: readonly string[]): string;
  /** A table of the level above takes fewer rows than there are. */
  tooLong(of: { label: string; rows: number; max: number }): string;
  /** What was to be of the period before is of this one. */
  samePeriod(file: string): string;
  errors: {
    /** A file whose name ends in what nothing is written as. */
    'output-unknown'(of: { file: string; endings: string }): string;
    /** A column of the sheet of totals that there is not. */
    'column-unknown'(of: { column: string; known: readonly string[] }): string;
    'not-a-rollup'(of: { file: string }): string;
    'not-a-form'(of: { file: string }): string;
    /** A form of another unit than the one named. */
    'other-form'(of: { file: string; found: string; wanted: string }): string;
  };
}
