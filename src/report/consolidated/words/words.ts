import type { RollupKind } from '../../../../schemas/outline.js';
import type { UnitState } from '../../../../schemas/review.js';
import type { StatusCounts } from '../../../../schemas/status.js';
import type { WhyUnplaced } from '../../../returns/index.js';

/** How many reports a draft rests on. */
export type Reports = Pick<StatusCounts, UnitState | 'expected' | 'received'>;

/**
 * What stands in the text for whoever edits a draft: an answer of which it is not sure that it is one, a value in doubt, how
 * many reports say nothing.
 */
export type Mark = 'toSee' | 'inDoubt' | 'lacking';

/** What a draft rests on besides the number of reports: its day, the points to be looked at, the names of units. */
export interface Rest extends Record<Exclude<UnitState, 'complete'>, readonly string[]> {
  asOf: string | null;
  doubts: number;
  /** The notes that stand in the text. */
  marks: readonly Mark[];
}

/** What a consolidated report says of its own, beside the words of its definition and its letterhead. */
export interface ConsolidatedWords {
  /** Under the number: this is a draft. */
  draft: string;
  /** What the definition calls a unit where all of them are meant. */
  units: string;
  /** Who signs, where nobody is named. */
  signTitle: string;
  recipients: string[];
  /** The box at the start: what the draft rests on, whose reports are lacking, what is open. */
  box(reports: Reports, rest: Rest): string[];
  /**
   * The first sentence: `cited` is the document that asked for the reports, `asOf` the day up to which they were taken in,
   * `cutoff` the day up to which units counted.
   */
  opening(
    board: string | null,
    cited: string | null,
    reports: Reports,
    days: { asOf: string | null; cutoff: string | null },
  ): string;
  /** A day (year-month-day) as it is written in a sentence or a cell. */
  day(iso: string): string;
  unit: string;
  group: string;
  noGroup: string;
  /** The header of the column of names of a table that has a row for each group. */
  byUnit: string;
  /** The captions of a table and of a chart, with their numbers. */
  table(number: number, caption: string): string;
  chart(number: number, caption: string): string;
  caption(heading: string, given: number, asked: number): string;
  captionOf(label: string, measure: string | null, given: number, asked: number): string;
  /** Under a table with columns of other units than its caption counts: how many gave a value, of those that were asked. */
  fromEach(columns: readonly (readonly [name: string, given: number, asked: number])[]): string;
  /** Under a table: by which figures its means are weighted. */
  weightedBy(labels: readonly string[]): string;
  /** Under a chart: whose values it has not, as they are to be looked at. */
  notDrawn(names: string): string;
  inAppendix(appendix: string): string;
  /** The appendices that no question names. */
  attached(appendices: readonly { number: string; title: string }[]): string;
  /** A table of the text that is an appendix. */
  rowsInAppendix(title: string, appendix: string): string;
  /** The caption of what does not fit beside the columns of a table before. */
  goesOn(caption: string): string;
  inWorkbook: string;
  /** The row of totals where not all its columns are sums. */
  overall: string;
  /** What kind of total stands in a cell; empty where it is a sum. */
  kind(kind: RollupKind, ordered: boolean): string;
  listed(count: number): string;
  and(more: number): string;
  year: string;
  /** Units with nothing to report; without their names where they are many. */
  none(count: number, names: string | null): string;
  /** Units whose reports say nothing of it, among those that sent one. */
  lacking(count: number, sent: number): string;
  /** Over the extracts from what so many units said, where `quoted` of them stand; the whole is in the annex. */
  digest(said: number, quoted: number, annex: string): string;
  toSee: string;
  cut: string;
  narrativesLeft(count: number, names: string): string;
  noRows: string;
  rowsLeft(rows: number, units: number): string;
  appendixByUnit: string;
  annex: string;
  notes: {
    title: string;
    about: string;
    lacking: string;
    state: Record<Exclude<UnitState, 'complete'> | 'to_mend', string>;
    columns: { order: string; unit: string; state: string; file: string; item: string; matter: string };
    doubts: string;
    leftOut: string;
    why: Record<WhyUnplaced, string>;
    nothing: string;
    more(count: number): string;
  };
}
