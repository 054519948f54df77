import { type Decisions, peopleIn } from './decisions.js';
import type { Return } from './return.js';
import type { UnitReturns } from './returns.js';

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
