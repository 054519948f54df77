import type { Language } from '../../../schemas/id.js';
import type { Pack } from '../../../schemas/pack.js';
import type { PrintedStatus, StatusUnit } from '../../../schemas/status.js';
import type { Return, UnitReturns, Unplaced } from '../../returns/index.js';
import { visibleJson } from '../../text/index.js';
import type { Campaign } from './campaign.js';
import { countsOf, groupCounts } from './counts.js';
import { otherVersion, peopleOf, reasonsOf } from './unit-texts.js';

const fileOf = ({ file, sha256, received }: Return) => ({ file, sha256, received });

function countedOf(one: UnitReturns, pack: Pack): StatusUnit['counted'] {
  const { counted, named } = one;
  if (counted === null) return null;
  const version = otherVersion(one, pack);
  return {
    ...fileOf(counted),
    unit_by: counted.unitBy,
    named: named ?? null,
    completeness: counted.completeness,
    errors: counted.errors ?? 0,
    parts: counted.parts ?? [],
    ...(version !== null && { version }),
  };
}

function printedUnit(one: UnitReturns, pack: Pack): StatusUnit {
  const { unit, state, timing, open, others } = one;
  const people = peopleOf(one);
  return {
    id: unit.id,
    name: unit.name,
    group: unit.group ?? null,
    ...(unit.contact !== undefined && { contact: unit.contact }),
    ...(unit.email !== undefined && { email: unit.email }),
    state,
    timing,
    counted: countedOf(one, pack),
    ...(open && { open: open.map(fileOf) }),
    others: others.map(({ return: other, is, settled }) => ({ ...fileOf(other), is, ...(settled && { settled }) })),
    ...(people.length > 0 && { settled: people }),
  };
}

const printedUnplaced = (unplaced: Unplaced, language: Language): PrintedStatus['unplaced'][number] => {
  const { return: one, why, units, periods } = unplaced;
  return {
    ...fileOf(one),
    why,
    outline: one.stamp?.outline ?? one.outline?.id ?? null,
    period: one.stamp?.period ?? one.period,
    unit: one.unit,
    ...(units && { units }),
    ...(periods && { periods }),
    messages: reasonsOf(unplaced, language),
    ...(unplaced.settled && { settled: unplaced.settled }),
  };
};

/** The status of a campaign as data, with reasons in a language. */
export function printedStatus(campaign: Campaign, language: Language): PrintedStatus {
  const { pack, returns, now } = campaign;
  const { id, version, title } = pack.outline;
  return {
    decuong_status: 1,
    outline: { id, version, title },
    period: pack.period,
    cutoff: returns.cutoff,
    due: returns.due,
    now,
    counts: countsOf(returns.units),
    groups: groupCounts(campaign),
    units: returns.units.map((one) => printedUnit(one, pack)),
    unplaced: returns.unplaced.map((one) => printedUnplaced(one, language)),
  };
}

/** What `decuong status --format json` prints. Ends with a line end. */
export const printStatusAsJson = (campaign: Campaign, language: Language): string =>
  `${visibleJson(JSON.stringify(printedStatus(campaign, language), null, 2))}\n`;
