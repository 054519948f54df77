import type { Unit } from '../../../schemas/units.js';
import { bareKeyOf, keyOf } from '../../text/index.js';
import type { Identity } from '../submission.js';
import type { Belongs } from './belongs.js';
import type { Carried } from './carried.js';
import { unitByFileName } from './file-name.js';
import { KnownUnits, knownAs, namesOf } from './known-units.js';
import { type Seeing, seenIn } from './unit-witnesses.js';
import { type Contest, contest, dissent, narrowed, type Witness } from './witness.js';

/** Whose report a file is, and by what. */
export interface Whose {
  id: string | null;
  by: Identity['unitBy'];
}

/**
 * The unit of a list an id means that a file carries: that id's, the one that had it or a name like it before, or the
 * one of the names the file's own copy gives. The id itself where there is none.
 */
function meantBy(id: string, own: Unit | null, units: readonly Unit[]): string {
  const known = KnownUnits.of(units);
  if (known.byId.has(id)) return id;
  const before = units.find(({ former = [] }) => former.some((name) => bareKeyOf(name) === bareKeyOf(id)));
  if (before !== undefined) return before.id;
  const named = own?.id === id ? namesOf(own).flatMap((name) => known.byName.get(keyOf(name)) ?? []) : [];
  const [one, ...more] = new Set(named);
  return one !== undefined && more.length === 0 ? one : id;
}

/** What says whose a file is where nobody need read it: a person's decision, what the file carries, `--unit`. */
export function claimOf(
  { stamp, stampBy, definition }: Carried,
  units: readonly Unit[],
  asked: string | null,
  { unit }: Belongs,
): Whose {
  if (unit !== undefined) return { id: unit, by: 'settled' };
  if (stamp) return { id: meantBy(stamp.unit, definition?.unit ?? null, units), by: stampBy };
  return asked === null ? { id: null, by: 'none' } : { id: asked, by: 'option' };
}

/** A letterhead that names a unit less well than this does not say whose a report is. */
const SURELY = 0.85;

/** In this order: letterhead, title and opening, where the symbol or the place settles between units called alike; the file's name. */
export function told(seeing: Seeing, units: readonly Unit[], file: string): Whose {
  const { witnesses, letterhead } = seenIn(seeing, KnownUnits.of(units), null);
  const naming = witnesses.filter(({ by }) =>
    by === 'letterhead' ? letterhead >= SURELY : by === 'title' || by === 'opening',
  );
  for (const { names } of naming) {
    const others = witnesses.filter(({ by }) => by === 'symbol' || by === 'place');
    const [id, ...more] = narrowed(names, others);
    if (id !== undefined && more.length === 0) return { id, by: 'letterhead' };
  }
  const byName = unitByFileName(file, units);
  return byName ? { id: byName.id, by: 'file_name' } : { id: null, by: 'none' };
}

/** Who speaks against the unit a file was taken for: so that it is open whose it is, or so that it should be told. */
interface Against {
  contest: Contest | null;
  dissent: Contest | null;
}

const NOBODY: Against = { contest: null, dissent: null };

/** Who speaks against the unit a file was taken for. What a person decided stands. */
export function contestOf(seeing: Seeing, { id, by }: Whose, carried: Carried, units: readonly Unit[]): Against {
  if (id === null || by === 'none' || by === 'settled') return NOBODY;
  const known = KnownUnits.of(units);
  const own = carried.definition?.unit ?? null;
  const copy = own === null ? null : meantBy(own.id, own, units);
  const versions = [...[known.byId.get(id) ?? []].flat(), ...(own !== null && copy === id ? [own] : [])];
  // The copy came with the properties: it says something of its own only where it is that of another form.
  const copied: Witness[] = copy === null || copy === id ? [] : [{ by: 'stamp', text: '', names: [copy] }];
  const claimed = knownAs(id, versions);
  const { witnesses } = seenIn(seeing, known, claimed);
  const found = contest(id, by, [...copied, ...witnesses], known.byId.size);
  return { contest: found, dissent: found ? null : dissent(id, by, witnesses) };
}
