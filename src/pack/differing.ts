import type { Pack } from '../../schemas/pack.js';
import type { Unit } from '../../schemas/units.js';
import { resolve } from '../form/index.js';
import { type Difference, differencesBetween } from '../versions/index.js';
import type { PackPlan } from './files.js';

/** A difference between what the forms of a pack ask and what a plan does, and of how many units. */
export interface AskedOtherwise {
  difference: Difference;
  units: number;
}

/** What a plan asks otherwise than the forms of a pack do. Which unit is asked what depends on its group alone. */
export function askedOtherwise(
  { outline, letterhead, letterheads, period, units }: Omit<PackPlan, 'wanted' | 'letter'>,
  before: Pack,
): AskedOtherwise[] {
  const groups = new Map<string, Unit[]>();
  for (const unit of units) groups.set(unit.group ?? '', [...(groups.get(unit.group ?? '') ?? []), unit]);
  const told = new Map<string, AskedOtherwise>();
  for (const list of groups.values()) {
    const [unit] = list;
    if (unit === undefined) continue;
    const was = resolve({ ...before, unit, period });
    for (const difference of differencesBetween(was, resolve({ outline, letterhead, letterheads, unit, period }))) {
      const key = JSON.stringify([difference.is, difference.item]);
      const units = (told.get(key)?.units ?? 0) + list.length;
      told.set(key, { difference, units });
    }
  }
  return [...told.values()];
}
