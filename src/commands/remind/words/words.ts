import type { HelpWords } from '../../command/index.js';

export interface RemindWords extends HelpWords<'output' | 'eml'> {
  /** `written`: so many files had to be written, the others were there. */
  done(units: number, written: number, folder: string): string;
  /** Files a person has changed since they were written. */
  kept(files: readonly string[]): string;
  /** Files of an earlier run for units that need no reminder any more. */
  leftOver(files: readonly string[]): string;
  /** The outline of the pack does not say who sends the letters. */
  noSender: string;
  /** Units nobody knows an address of. */
  noAddress(units: readonly string[]): string;
  bar: string;
  errors: { 'folder-needed'(): string };
}
