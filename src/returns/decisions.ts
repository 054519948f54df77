import type { Settlement } from '../../schemas/settled.js';
import type { Belongs } from '../read/index.js';
import { localDay } from '../values/index.js';

/** What a person decided of files handed in; a file is named by the SHA-256 of its bytes. What is left out is open. */
export interface Decisions {
  /** Whose a file is and of which period: the strongest witness of all. Also of a file that cannot be read. */
  belongs?: Readonly<Record<string, Belongs>>;
  /** Lists of files that are one report: each answer is taken from the file that gives it. */
  together?: readonly (readonly string[])[];
  /** Whether a file counts for its unit: `true` before all others of the unit, `false` never. */
  counts?: Readonly<Record<string, boolean>>;
  /** Who decided any of this of a file. */
  whole?: Readonly<Record<string, readonly Settlement[]>>;
}

/** Of some decisions, each person's and day's once. */
export function peopleIn(settlements: readonly Settlement[]): Settlement[] {
  const seen = new Map(settlements.map(({ by, at }) => [`${localDay(at)} ${by}`, { by, at }]));
  return [...seen.values()];
}

/** What a person decided of one file. */
export const belongsOf = (sha256: string, { belongs = {} }: Decisions): Belongs =>
  (sha256 === '' ? undefined : belongs[sha256]) ?? {};
