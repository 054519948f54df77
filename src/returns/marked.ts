import { type Decisions, peopleIn } from './decisions.js';
import type { Return } from './return.js';
import type { UnitReturns, Unplaced } from './returns.js';

/** What came of a unit, with who decided of its files as a whole. */
export function marked(came: UnitReturns, { whole = {} }: Decisions): UnitReturns {
  const settledOf = (one: Return | null): Pick<UnitReturns, 'settled'> => {
    const settled = one === null ? [] : peopleIn(whole[one.sha256] ?? []);
    return settled.length === 0 ? {} : { settled };
  };
  return {
    ...came,
    others: came.others.map((other) => ({ ...other, ...settledOf(other.return) })),
    ...settledOf(came.counted),
  };
}

/** A file that counts for nobody, with who decided that it does not, or that it is of another period. */
export function setAside(one: Unplaced, { whole = {}, counts = {}, belongs = {} }: Decisions): Unplaced {
  const { sha256 } = one.return;
  const decided = counts[sha256] === false || (one.why === 'other_period' && belongs[sha256]?.period !== undefined);
  return decided ? { ...one, settled: peopleIn(whole[sha256] ?? []) } : one;
}
