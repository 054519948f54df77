import type { LetterProblem } from '../../../pack/index.js';
import type { Difference } from '../../../versions/index.js';
import type { HelpWords } from '../../command/index.js';

type Parameters =
  | 'outline'
  | 'units'
  | 'unit'
  | 'period'
  | 'output'
  | 'zip'
  | 'letter'
  | 'letterTo'
  | 'previous'
  | 'previousReturned'
  | 'eml'
  | 'withChecker'
  | 'version';

export interface BuildWords extends HelpWords<Parameters> {
  /** `kept`: so many files were there already and up to date. */
  done(built: { forms: number; letters: number; kept: number; folder: string }): string;
  zipped(file: string): string;
  zippedEach(units: number, folder: string): string;
  /** So many of the units have values of their last report in their forms. */
  carried(units: number, of: number, period: string): string;
  /** What the outline asks otherwise than the pack of that version does, and of how many units. */
  differs(of: { told: readonly { difference: Difference; units: number }[]; folder: string; version: number }): string;
  /** The forms bear another version than the file of the outline says. */
  versioned(version: number, file: string): string;
  /** So many forms of a pack now ask or print something else, though the outline bears the version it bore. */
  replaced(forms: number, version: number): string;
  /** Neither the outline nor the head of the letter says who sends it. */
  noSender: string;
  /** Letters say who sends them, but not where or who signs. */
  noSigner: string;
  /** The page units check their reports with lies in the pack. */
  withChecker(file: string): string;
  /** The bars while archives and while forms are made. */
  /** Draft mails that were written, and the units nobody knows an address of. */
  mailed(units: number, folder: string): string;
  mailing: string;
  noAddress(units: readonly string[]): string;
  zipping: string;
  bar: string;
  leftOver(files: readonly string[]): string;
  /** Units of the earlier pack that the list has no more. */
  unitsGone(names: readonly string[]): string;
  errors: {
    'other-pack'(of: { folder: string; found: string; wanted: string }): string;
    'forms-edited'(of: { files: readonly string[] }): string;
    'version-wrong'(of: { version: string }): string;
    /** The outline asks otherwise than the pack of that version, and nobody says of which version it is. */
    'version-needed'(of: { folder: string; version: number }): string;
    'units-needed'(): string;
    /** Something in the text of a letter. `near` is what was most likely meant. */
    'letter-wrong'(of: LetterProblem & { file: string }): string;
    'letter-too-long'(of: { file: string }): string;
    'no-previous'(of: { folder: string }): string;
    /** Nothing returned for the last period was found where it is looked for unless said. */
    'no-previous-returned'(of: { folder: string }): string;
    'other-previous'(of: { folder: string; found: string; wanted: string }): string;
  };
}
