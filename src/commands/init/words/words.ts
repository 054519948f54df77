import type { UnitPath } from '../../../units/index.js';
import type { HelpWords } from '../../command/index.js';

/** What the list of units to start from says of itself. */
export interface StartSheetWords {
  title: string;
  /** The names of its two sheets. */
  units: string;
  guide: string;
  /** The headers of the sheet that explains. */
  guideHeaders: [column: string, needed: string, meaning: string, example: string];
  needed: string;
  groupMessage: string;
  columns: Record<UnitPath, string>;
  /** Of a column that holds figures known beforehand, by the label of the figure. */
  figure(label: string): string;
  notes: string[];
}

export interface InitWords extends HelpWords<'folder'> {
  done(files: readonly string[], commands: readonly string[]): string;
  sheet: StartSheetWords;
  errors: { 'already-there'(of: { files: readonly string[] }): string };
}
