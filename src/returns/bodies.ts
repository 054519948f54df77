import { ID_PATTERN } from '../../schemas/id.js';
import type { Unit } from '../../schemas/units.js';
import type { Decisions } from './decisions.js';
import type { DatedReturn } from './latest.js';

/** The files of a unit by the body that counts for it and those of other bodies it was made of. */
export interface Bodies {
  own: DatedReturn[];
  former: DatedReturn[];
}

const bodyOf = ({ one }: DatedReturn): string | null => one.former ?? null;

const isReadable = ({ one }: DatedReturn): boolean => one.status !== 'unreadable';

/** Whether a unit was made of several bodies: it had several names, several ids, or files came under several. */
function isMerged({ former = [] }: Unit, sent: readonly DatedReturn[]): boolean {
  const ids = former.filter((one) => ID_PATTERN.test(one)).length;
  const named = new Set(sent.flatMap(({ one }) => one.former ?? [])).size;
  return Math.max(ids, former.length - ids, named) > 1;
}

/**
 * Parts the reports of bodies that were made one unit: none is an earlier copy of the other, nor a part of it. The unit's report
 * under its present name counts, else that of the body whose report came last; or what a person decided, who may also have said
 * that they are one report.
 * @param sent the latest first
 */
export function bodiesApart(
  sent: readonly DatedReturn[],
  unit: Unit,
  { counts = {}, together = [] }: Decisions,
): Bodies {
  const isOne = together.some((list) => sent.filter(({ one }) => list.includes(one.sha256)).length > 1);
  if (isOne || !isMerged(unit, sent)) return { own: [...sent], former: [] };
  const open = sent.filter((dated) => isReadable(dated) && counts[dated.one.sha256] !== false);
  const counted = open.find(({ one }) => counts[one.sha256]) ?? open.find((one) => bodyOf(one) === null) ?? open[0];
  const isOwn = (dated: DatedReturn): boolean =>
    counted === undefined || !isReadable(dated) || bodyOf(dated) === bodyOf(counted);
  return { own: sent.filter(isOwn), former: sent.filter((one) => !isOwn(one)) };
}
