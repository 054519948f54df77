import type { Outline } from '../../schemas/outline.js';
import { type Unit, UnitList } from '../../schemas/units.js';
import { type Finding, finding, type Result } from '../findings/index.js';
import { withGroup } from '../form/index.js';
import { loadMeant, type NamedBytes, type Near, type Path, type Places } from '../source/index.js';
import { nearest } from '../text/index.js';
import { checkIds, checkLetterheads, checkNames, type UnitPlaces } from './check-units.js';
import { type Kept, unsuited } from './kept.js';
import { checkPrefill, type Prefillable, prefillableOf } from './prefill.js';

interface Asked {
  groups: string[];
  prefillable: Prefillable;
}

const checkGroup = (unit: Unit, path: Path, { groups }: Asked, places: UnitPlaces): Finding[] => {
  if (unit.group === undefined)
    return groups.length === 0
      ? []
      : [finding('unit-group-missing', null, places.value([...path, 'id']), { unit: unit.id, known: groups })];
  if (groups.includes(unit.group)) return [];
  const data = { group: unit.group, near: nearest(unit.group, groups), known: groups };
  return [finding('group-unknown', null, places.value([...path, 'group']), data)];
};

const lined = (places: Places): UnitPlaces => ({ ...places, line: (path) => places.value(path).line });

const meaningOf = (
  { value: { units }, places: inSource }: Near<UnitList>,
  outline: Outline,
  letterheads: ReadonlySet<string> | undefined,
  kept: Kept,
): Finding[] => {
  const places = lined(inSource);
  const isGiven = (): boolean => true;
  const asked: Asked = { groups: Object.keys(outline.groups ?? {}), prefillable: prefillableOf(outline) };
  return [
    ...checkIds(units, places, isGiven),
    ...checkNames(units, places, isGiven),
    ...checkLetterheads(units, places, letterheads),
    ...unsuited(
      units.flatMap((unit, at) => [
        ...checkGroup(unit, ['units', at], asked, places),
        ...checkPrefill(unit, ['units', at], asked.prefillable, places),
      ]),
      kept,
    ),
  ];
};

/**
 * Reads a list of units written in YAML and holds it against the outline they report on. Gives every problem at once, in
 * the order of its lines; the list is empty where one of them is an error. Never throws.
 * @param letterheads the names of those there are; left out, names are not looked at
 */
export const loadUnits = (
  file: NamedBytes,
  outline: Outline,
  letterheads?: ReadonlySet<string>,
  kept: Kept = false,
): Result<Unit[]> => {
  const { value, findings } = loadMeant(file, UnitList, (near) => meaningOf(near, outline, letterheads, kept));
  const units = value?.units ?? [];
  return { value: kept ? units : units.map((unit) => withGroup(unit, outline)), findings };
};
