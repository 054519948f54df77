import { type PrintedStatus, StatusCounts } from '../../../schemas/status.js';
import { groupLabels } from '../../form/index.js';
import type { UnitReturns } from '../../returns/index.js';
import type { Campaign } from './campaign.js';
import type { StatusWords } from './words/index.js';

/** The counts of one group of units; `group` is null for units of no group. */
export type GroupCounts = PrintedStatus['groups'][number];

export const groupName = ({ group, name }: GroupCounts, words: StatusWords): string => name ?? group ?? words.noGroup;

const KINDS = StatusCounts.keyof().options;

const nothing = () => Object.fromEntries(KINDS.map((kind) => [kind, 0])) as StatusCounts;

function add(counts: StatusCounts, { state, timing }: UnitReturns): void {
  counts.expected += 1;
  if (state !== 'none') counts.received += 1;
  counts[state] += 1;
  counts[timing] += 1;
}

/** How many units are of each kind. */
export function countsOf(units: readonly UnitReturns[]): StatusCounts {
  const counts = nothing();
  for (const one of units) add(counts, one);
  return counts;
}

/** What is always told; of the other kinds only those somebody is in. */
const ALWAYS = new Set(['expected', 'received', 'complete', 'incomplete', 'unreadable', 'none']);

/** The kinds that are worth a column: those always told, and those somebody is in. */
export const kindsIn = (all: StatusCounts): (keyof StatusCounts)[] =>
  KINDS.filter((kind) => ALWAYS.has(kind) || all[kind] > 0);

/** The same by group, in the order of the outline; units of no group last. Groups nobody is in are left out. */
export function groupCounts({ pack, returns }: Campaign): GroupCounts[] {
  const names = groupLabels(pack.outline);
  const groups = new Map<string | null, GroupCounts>(
    [...Object.keys(names), null].map((group) => [
      group,
      { group, name: group === null ? null : (names[group] ?? null), counts: nothing() },
    ]),
  );
  for (const one of returns.units) {
    const group = groups.get(one.unit.group ?? null) ?? groups.get(null);
    if (group) add(group.counts, one);
  }
  return [...groups.values()].filter(({ counts }) => counts.expected > 0);
}
