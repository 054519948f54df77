import type { Pack } from '../../../schemas/pack.js';
import { itemsOf, periodOfPack, resolve } from '../../form/index.js';
import type { Rollup } from '../../rollup/index.js';

/** Says of how many units that are asked for an item there is a report: those of a group are asked for the same. */
export function sentFor({ outline, letterhead, units, ...pack }: Pack, rollup: Rollup): (item: string) => number {
  const period = periodOfPack({ outline, ...pack });
  const sent = new Map<string | null, number>();
  for (const { group, state } of rollup.units)
    if (state === 'complete' || state === 'incomplete') sent.set(group, (sent.get(group) ?? 0) + 1);
  const asked = new Map<string, number>();
  for (const [group, count] of sent) {
    const first = rollup.units.find((one) => one.group === group)?.id;
    const unit = units.find(({ id }) => id === first);
    if (unit === undefined) continue;
    for (const { id } of itemsOf(resolve({ outline, letterhead, period, unit })))
      asked.set(id, (asked.get(id) ?? 0) + count);
  }
  return (item) => asked.get(item) ?? 0;
}
