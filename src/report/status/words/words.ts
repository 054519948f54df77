import type { UnitState } from '../../../../schemas/review.js';
import type { StatusCounts, Timing } from '../../../../schemas/status.js';
import type { UnitReturns, Unplaced } from '../../../returns/index.js';

/** What the reports of a status say of their own. */
export interface StatusWords {
  /** Whose reports they are; `period` is empty where the outline has none. */
  title(report: string, period: string): string;
  /** The due day and the day it is; `left` is how many days are left, below 0 once it is over. */
  due(day: string, now: string, left: number): string;
  /** The due day of one group, where it is another. */
  groupDue(group: string, day: string): string;
  /** Why the units of one group were asked different numbers of items; the group is empty where there are none. */
  unequal(group: string, least: number, most: number): string;
  noDue(now: string): string;
  cutoff(day: string): string;
  /** So many files came that nothing says the time of. */
  undated(files: number): string;
  /** How to say it on the command line. */
  sayReceived: string;
  /** What is said in place of a timing that is not known, where it is the time of receipt that is not. */
  noTime: string;
  /** A file for another period. */
  otherPeriod: string;
  /** A file that may be a unit's, and the state of a unit of which there is no other. */
  open: string;
  toSettle: string;
  /** What is said of a file that may be of any of these units, or of these periods. */
  unitOpen(units: readonly string[]): string;
  periodOpen(periods: readonly string[]): string;
  /** The one line over all. */
  summary(counts: StatusCounts, unplaced: number): string;
  counts: Record<keyof StatusCounts, string>;
  group: string;
  noGroup: string;
  total: string;
  columns: Record<
    | 'unit'
    | 'id'
    | 'group'
    | 'state'
    | 'timing'
    | 'percent'
    | 'places'
    | 'received'
    | 'file'
    | 'note'
    | 'why'
    | 'contact'
    | 'email',
    string
  >;
  states: Record<UnitState, string>;
  /** Of a report in which nothing is missing, but something is wrong. */
  toMend: string;
  timings: Record<Timing, string>;
  /** In how many places something is to be completed or corrected, and how much is answered. */
  lacking(places: number, answered: number, required: number): string;
  named: Record<'renamed' | 'other_unit', string>;
  guessed: Record<'letterhead' | 'file_name', string>;
  /** The form that was answered is of another version than that of the pack. */
  version(found: number, current: number): string;
  /** An unreadable file that is known by its name only. */
  byName: string;
  others: Record<UnitReturns['others'][number]['is'], string>;
  /** A further file, with when it came; empty where nothing says so. */
  other(is: string, file: string, received: string): string;
  unplaced: string;
  why: Record<Unplaced['why'], string>;
  /** What the matrix calls the fields of the document. */
  fields: string;
  sheets: Record<'summary' | 'units' | 'parts' | 'others' | 'unplaced', string>;
  page: Record<
    | 'matrix'
    | 'sorting'
    | 'filter'
    | 'show'
    | 'all'
    | 'attention'
    | 'search'
    | 'anyGroup'
    | 'none'
    | 'legend'
    | 'groups'
    | 'others'
    | 'details',
    string
  >;
  /** What the marks of the matrix mean. */
  marks: Record<'done' | 'gaps' | 'wrong' | 'free' | 'unasked', string>;
  shown(units: number): string;
}
