import type { PrintedRollup } from '../../schemas/rollup.js';
import type { Finding } from '../messages/index.js';
import type { Unplaced } from '../returns/index.js';

/** Something a person should look at in one unit's return, or in all of them (`unit` null). Nothing is corrected. */
export interface Doubt {
  unit: string | null;
  file: string | null;
  finding: Finding;
}

/** Many submissions put together, each value with its provenance. Plain data, without words. */
export interface Rollup extends Omit<PrintedRollup, 'doubts' | 'left_out'> {
  doubts: Doubt[];
  leftOut: Unplaced[];
}
