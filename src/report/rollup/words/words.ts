import type { RollupKind } from '../../../../schemas/outline.js';
import type { Severity, UnitState } from '../../../../schemas/review.js';
import type { FoundBy } from '../../../../schemas/submission.js';
import type { WhyUnplaced } from '../../../returns/index.js';

/** Units that are in no total, by their names. */
export interface Lacking {
  silent: readonly string[];
  /** Their files cannot be read. */
  unread: readonly string[];
}

/** What the files of a roll-up say of their own: names of sheets, headers of columns, words of lists. */
export interface RollupWords {
  sheets: Record<'totals' | 'figures' | 'texts' | 'sources' | 'settled' | 'doubts' | 'units' | 'leftOut', string>;
  /** The sheet of a table's fixed rows, summed. */
  summed(table: string): string;
  headers: Record<
    | 'unit'
    | 'group'
    | 'state'
    | 'item'
    | 'label'
    | 'choice'
    | 'measure'
    | 'rollup'
    | 'asked'
    | 'given'
    | 'notCounted'
    | 'all'
    | 'row'
    | 'code'
    | 'figure'
    | 'value'
    | 'text'
    | 'file'
    | 'sha256'
    | 'received'
    | 'place'
    | 'by'
    | 'confidence'
    | 'severity'
    | 'what'
    | 'why'
    | 'todo'
    | 'settledBy'
    | 'settledAt'
    | 'grounds'
    | 'order',
    string
  >;
  /** Over a sheet: of which report and period. */
  titled(report: string, period: string): string;
  /**
   * Under that: of how many units there are reports, and the day (year-month-day) it is made; who is not in it, or (null)
   * on which sheet the list of units is.
   */
  restsOn(sent: number, asked: number, lacking: Lacking | null, date: string | null): string;
  /** Under that, over values of which some are in doubt: what their mark means, and on which sheet it is said why, unless it goes alone. */
  markMeans(alone: boolean): string;
  /** Under totals: values that are in none of them, with whose they are and what was typed, and how many more there are. */
  notCounted(values: readonly { label: string; unit: string; typed: string }[], more: number): string;
  /** Under the sheet that is signed: where and when, who made it, and who signs where nobody is named. */
  signedAt(place: string): string;
  madeBy: string;
  signTitle: string;
  /** One choice of a figure, how often it was made. */
  chosen(label: string, choice: string): string;
  noGroup: string;
  /** The row of totals of a group: it says of which, since the column of groups is not repeated on further pages. */
  ofGroup(group: string, summed: boolean): string;
  /** The totals of all units where not all of them are sums. */
  overall: string;
  /** How a mean is made that is weighted by a figure. */
  weightedBy(label: string): string;
  ofAll: string;
  /** The row that says how many units gave a value in each column, of how many that were asked for one. */
  givenOfAsked: string;
  /** The row that goes with what a filter shows. */
  /** Below what is to be looked at: files that stand on the sheet of those. */
  alsoLeftOut(files: number): string;
  /** Below the sums of printed rows: rows of the units' own stand on the sheet of rows alone. */
  withoutAdded(rows: number, sheet: string): string;
  shown: string;
  /** What the smallest and the greatest of days are called. */
  ofDays: Record<'min' | 'max', string>;
  rollup: Record<RollupKind, string>;
  state: Record<UnitState, string>;
  by: Record<FoundBy, string>;
  severity: Record<Severity, string>;
  why: Record<WhyUnplaced, string>;
  /** What is said in place of an item where a person decided of a file as a whole. */
  wholeFile: string;
  /** Which row of a table that units add rows to, counted from 1. */
  rowAt(at: number): string;
  /** Which paragraph of the document, counted from 1. */
  paragraph(at: number): string;
}
