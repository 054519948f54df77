import type { Pack } from '../../schemas/pack.js';
import type { Decision } from '../../schemas/settled.js';
import type { Finding } from '../findings/index.js';
import { periodOf, scheduleOf } from '../form/index.js';
import type { Judge } from '../read/index.js';
import { matchReturns, type Return, type Returns } from '../returns/index.js';
import { type Handed, type Settlements, settlementsOf, voidDecisions } from '../settle/index.js';

/** What returned files are held against: a pack, and what people decided of files. */
export interface Held {
  pack: Pack;
  decisions: Decision[];
  settled: Settlements;
  judge: Judge;
}

export function heldAgainst(pack: Pack, decisions: Decision[]): Held {
  const { outline, units, letterhead, letterheads } = pack;
  const period = periodOf(outline, pack.period === '' ? null : pack.period);
  const settled = settlementsOf(decisions);
  const judge = { given: { outline, units, letterhead, letterheads, period }, unit: null, belongs: settled.belongs };
  return { pack, decisions, settled, judge };
}

export interface Counting {
  /** The day it is. */
  now: string;
  /** The due day of all, where somebody said one; else those of the pack. */
  due?: string | undefined;
  /** How messages call the file of decisions. */
  settledName: string;
}

/** Which file counts for whom; and decisions that are about no file that was handed in. */
export function countReturns(
  { pack, decisions, settled }: Held,
  returns: readonly Return[],
  { now, due, settledName }: Counting,
): { returns: Returns; findings: Finding[] } {
  const schedule = scheduleOf(pack.outline, pack.period);
  const times = {
    now,
    due: due ?? pack.due ?? schedule.due,
    dueOfGroups: due === undefined ? pack.due_of_groups : undefined,
    cutoff: pack.cutoff ?? schedule.cutoff,
  };
  const matched = matchReturns(pack, returns, times, settled);
  return { returns: matched, findings: voidDecisions(decisions, handedTo(matched), settledName) };
}

/** What was handed in, as decisions about files are held against it. */
const handedTo = ({ units, unplaced }: Returns): Handed[] => [
  ...units.flatMap(({ unit: { id: unit }, counted, others }) => [
    ...(counted === null ? [] : [{ file: counted.file, sha256: counted.sha256, unit, counts: true }]),
    ...others.map(({ return: { file, sha256 }, is }) => ({
      file,
      sha256,
      unit,
      counts: is === 'copy' || is === 'part',
    })),
  ]),
  ...unplaced.map(({ return: { file, sha256, unit } }) => ({ file, sha256, unit, counts: true })),
];
