import type { Decision, Settlement } from '../../schemas/settled.js';
import type { Belongs } from '../read/index.js';
import { holding } from './hold.js';

/** The decisions that hold, as reading and counting files take them. Files are named by their SHA-256. Plain data. */
export interface Settlements {
  /** Whose a file is, and of which period. */
  belongs: Record<string, Belongs>;
  /** Lists of files that are one report, the main one first. */
  together: string[][];
  /** Whether a file counts. */
  counts: Record<string, boolean>;
  /** What places of a file say. */
  places: Record<string, Decision[]>;
  /** Who decided of a file as a whole. */
  whole: Record<string, Settlement[]>;
}

/** Who decided, when and why. */
export const settlementOf = ({ by, at, why }: Settlement): Settlement => ({
  by,
  at,
  ...(why !== undefined && { why }),
});

const listIn = <T>(lists: Record<string, T[]>, key: string, one: T): void => {
  const list = lists[key];
  if (list === undefined) lists[key] = [one];
  else list.push(one);
};

/** What a person decided: each thing once, as the last decision about it says. */
export function settlementsOf(decisions: readonly Decision[]): Settlements {
  const held: Settlements = { belongs: {}, together: [], counts: {}, places: {}, whole: {} };
  for (const one of holding(decisions).values()) {
    const { sha256, item, belongs_to_unit: unit, belongs_to_period: period, parts, counts } = one;
    if (item !== undefined) {
      listIn(held.places, sha256, one);
      continue;
    }
    if (unit !== undefined || period !== undefined)
      held.belongs[sha256] = {
        ...held.belongs[sha256],
        ...(unit && { unit, unitSettled: settlementOf(one) }),
        ...(period && { period, periodSettled: settlementOf(one) }),
      };
    if (parts !== undefined) held.together.push([sha256, ...parts.map((part) => part.sha256)]);
    if (counts !== undefined) held.counts[sha256] = counts;
    listIn(held.whole, sha256, settlementOf(one));
  }
  return held;
}
