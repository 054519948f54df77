import type { Decision, Settlement } from '../../schemas/settled.js';
import type { Belongs } from '../read/index.js';
import { momentOf } from '../values/index.js';
import { holding } from './hold.js';

/** The decisions that hold, as reading and counting files take them. Files are named by their SHA-256. Plain data. */
export interface Settlements {
  /** Whose a file is, and of which period. */
  belongs: Record<string, Belongs>;
  /** Lists of files that are one report, the main one first, the list decided last before the others. */
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

/** Which files are one report and which of them counts: where the one speaks against the other, the later decision holds. */
function settleReport({ sha256, parts, counts }: Decision, held: Settlements): void {
  if (parts !== undefined) {
    const list = [sha256, ...parts.map((part) => part.sha256)];
    for (const file of list) delete held.counts[file];
    held.together.unshift(list);
  }
  if (counts === undefined) return;
  held.counts[sha256] = counts;
  if (counts) held.together = held.together.filter((list) => !list.includes(sha256));
}

/** In time; of those made at the same moment, whether a file counts after which files are one report: that holds then. */
const inTime = (a: Decision, b: Decision): number =>
  momentOf(a.at) - momentOf(b.at) || Number(b.parts !== undefined) - Number(a.parts !== undefined);

/** What a person decided: each thing once, as the last decision about it says. */
export function settlementsOf(decisions: readonly Decision[]): Settlements {
  const held: Settlements = { belongs: {}, together: [], counts: {}, places: {}, whole: {} };
  for (const one of [...holding(decisions).values()].sort(inTime)) {
    const { sha256, item, belongs_to_unit: unit, belongs_to_period: period } = one;
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
    settleReport(one, held);
    listIn(held.whole, sha256, settlementOf(one));
  }
  return held;
}

/** What of them reading a file takes: whatever else is decided, what is read of the file stays the same. Plain data. */
export const concerning = ({ belongs, places }: Pick<Settlements, 'belongs' | 'places'>, sha256: string) => ({
  belongs: belongs[sha256] ?? null,
  places: places[sha256] ?? null,
});
