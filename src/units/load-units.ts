import type { Outline } from '../../schemas/outline.js';
import { type Unit, UnitList } from '../../schemas/units.js';
import { type Finding, finding, type Result } from '../findings/index.js';
import { withGroup } from '../form/index.js';
import { loadMeant, type NamedBytes, type Near, type Path, type Places } from '../source/index.js';
import { checkIds, checkLetterheads, checkNames, type UnitPlaces } from './check-units.js';
import { type Kept, unsuited } from './kept.js';
import { checkPrefill, type Prefillable, prefillableOf } from './prefill.js';
import { unknownGroups } from './unknown-groups.js';

interface Asked {
  groups: string[];
  prefillable: Prefillable;
}

const checkGroup = (unit: Unit, path: Path, { groups }: Asked, places: UnitPlaces): Finding[] =>
  unit.group !== undefined || groups.length === 0
    ? []
    : [finding('unit-group-missing', null, places.value([...path, 'id']), { unit: unit.id, known: groups })];

/** The groups units are said to be in that the outline does not have. */
const strangeGroups = (units: readonly Unit[], { groups }: Asked, places: UnitPlaces): Finding[] =>
  unknownGroups(
    units.flatMap(({ group }, at) => {
      if (group === undefined || groups.includes(group)) return [];
      const path = ['units', at, 'group'];
      return [{ group, place: places.value(path), line: places.line(path) }];
    }),
    { near: groups, known: groups },
  );

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
      [
        ...strangeGroups(units, asked, places),
        ...units.flatMap((unit, at) => [
          ...checkGroup(unit, ['units', at], asked, places),
          ...checkPrefill(unit, ['units', at], asked.prefillable, places),
        ]),
      ],
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
