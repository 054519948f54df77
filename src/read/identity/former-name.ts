import { ID_PATTERN } from '../../../schemas/id.js';
import type { Unit } from '../../../schemas/units.js';
import { bareKeyOf } from '../../text/index.js';
import type { Carried } from './carried.js';
import type { Head } from './head.js';
import { KnownUnits } from './known-units.js';
import { letterheadWitness } from './letterhead-witness.js';

/** No name: stands for the unit as it is called now. */
const NOW = '';

/**
 * The name a unit had before under which a file was handed in; null where it is under the present one. What a person reads in the
 * letterhead says so, else what the file carries: its own copy of the unit, or the id it was made for.
 */
export function formerNameOf(unit: Unit, { stamp, definition }: Carried, head: Head): string | null {
  const { former = [], name, letterhead, parent } = unit;
  if (former.length === 0) return null;
  const own = definition?.unit.id === unit.id ? undefined : definition?.unit;
  const names = former.filter((one) => !ID_PATTERN.test(one));
  const isOwn = (one: string): boolean => own !== undefined && bareKeyOf(one) === bareKeyOf(own.name);
  const before = names.map(
    (one): Unit => (isOwn(one) ? { ...own, id: one, name: one } : { id: one, name: one, parent }),
  );
  if (own !== undefined && !names.some(isOwn)) before.push({ ...own, id: own.name });
  const bodies: Unit[] = [{ id: NOW, name, letterhead, parent }, ...before];
  const [said, ...others] = letterheadWitness(head, KnownUnits.of(bodies), null)?.witness.names ?? [];
  if (said !== undefined && others.length === 0) return said === NOW ? null : said;
  if (own !== undefined) return names.find(isOwn) ?? own.name;
  return stamp === null || stamp.unit === unit.id ? null : stamp.unit;
}
