import type { UnitState } from '../../schemas/review.js';
import type { Settlement } from '../../schemas/settled.js';
import type { Timing } from '../../schemas/status.js';
import type { Unit } from '../../schemas/units.js';
import type { Return } from './return.js';

/** What one unit of a pack has handed in. */
export interface UnitReturns {
  unit: Unit;
  state: UnitState;
  timing: Timing;
  /** Day by which its report must have arrived, where that of its group is another than that of all. */
  due?: string;
  /**
   * The return that counts: the latest that can be read, else the latest. Where it was sent in several files, all of
   * them as one, called as the fullest. Null where there is none.
   */
  counted: Return | null;
  /**
   * The latest first: further files of the report that counts (`part`); later ones that hold less than it (`emptier`), and
   * those of which nothing says whether they came before it (`unordered`), and reports of other bodies the unit was made of
   * (`former`), which a person should look at; earlier ones, and copies of the one that counts.
   */
  others: {
    return: Return;
    is: 'copy' | 'part' | 'emptier' | 'earlier' | 'unordered' | 'former' | 'unreadable';
    /** Of a report of another body: a person said which one counts. */
    decided?: true;
    settled?: Settlement[];
  }[];
  /** Who decided of the file that counts as a whole; absent where nobody had to. */
  settled?: Settlement[];
  /** Files of this unit that are for another period, the latest first; where there are any. */
  otherPeriod?: Return[];
  /** Files that count for nobody until a person settles whose they are or of which period, and may be this unit's. */
  open?: Return[];
  /**
   * How the file that counts is named, where there is one: `as_made`, as its form was; `renamed`, otherwise;
   * `other_unit`, by the name of another unit of the pack.
   */
  named?: 'as_made' | 'renamed' | 'other_unit' | null;
}

/** A file that counts for no unit of the pack, and why. */
export interface Unplaced {
  return: Return;
  why: 'unreadable' | 'other_outline' | 'other_period' | 'unknown_unit';
  /** Who decided that it counts for nobody: then nothing about it is open. */
  settled?: Settlement[];
  /** Units of the pack whose it may be, by what stands in it; absent where it may be anybody's, or is nobody's. */
  units?: string[];
  /** Codes of the periods it may be of, where what says so does not agree. */
  periods?: string[];
}

/** Why a file counts for no unit, and whether a person is to settle that: whose it is, or of which period. */
export type WhyUnplaced = Unplaced['why'] | 'unit_open' | 'period_open';

export const whyUnplaced = ({ why, units, periods }: Unplaced): WhyUnplaced =>
  periods !== undefined ? 'period_open' : units !== undefined ? 'unit_open' : why;

/** Whether a file may be the report of any unit from which nothing has come: nothing tells whose it is. */
export const mayBeAnybodys = ({ return: one, why, units, settled }: Unplaced): boolean =>
  units === undefined &&
  settled === undefined &&
  (why === 'unreadable' || (why === 'unknown_unit' && one.unit === null));

/** All that was handed in, by the units of a pack in its order. Plain data. */
export interface Returns {
  /** Day up to which figures count, and day by which the report must have arrived; null where nothing says so. */
  cutoff: string | null;
  due: string | null;
  units: UnitReturns[];
  unplaced: Unplaced[];
}
