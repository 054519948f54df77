import type { Settlement } from '../../../schemas/settled.js';

/** What a person decided of one file: whose report it is, of which period. What is left out was not decided. */
export interface Belongs {
  /** The id of a unit. */
  unit?: string;
  /** The code of a period. */
  period?: string;
  /** Who decided so of the unit, and of the period. */
  unitSettled?: Settlement;
  periodSettled?: Settlement;
}
