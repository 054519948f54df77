import type { Outline } from '../../schemas/outline.js';
import { type Unit, UnitList } from '../../schemas/units.js';
import { type Finding, finding, type Result } from '../findings/index.js';
import { nearest } from '../language/index.js';
import {
  hasErrors,
  inOrder,
  loadSource,
  type NamedBytes,
  type Near,
  type Path,
  type Places,
  withoutRepeats,
} from '../source/index.js';
import { checkPrefill, type Prefillable, prefillableOf } from './prefill.js';

interface Asked {
  groups: string[];
  prefillable: Prefillable;
}

const checkGroup = (unit: Unit, path: Path, { groups }: Asked, places: Places): Finding[] => {
  if (unit.group === undefined)
    return groups.length === 0
      ? []
      : [finding('unit-group-missing', null, places.value([...path, 'id']), { unit: unit.id, known: groups })];
  if (groups.includes(unit.group)) return [];
  const data = { group: unit.group, near: nearest(unit.group, groups), known: groups };
  return [finding('group-unknown', null, places.value([...path, 'group']), data)];
};

const checkIds = (units: readonly Unit[], places: Places): Finding[] => {
  const first = new Map<string, number>();
  return units.flatMap(({ id }, at) => {
    const place = places.value(['units', at, 'id']);
    const firstLine = first.get(id);
    if (firstLine !== undefined) return [finding('unit-id-duplicate', null, place, { id, firstLine })];
    first.set(id, place.line);
    return [];
  });
};

const meaningOf = ({ value: { units }, places }: Near<UnitList>, outline: Outline): Finding[] => {
  const asked: Asked = { groups: Object.keys(outline.groups ?? {}), prefillable: prefillableOf(outline) };
  return [
    ...checkIds(units, places),
    ...units.flatMap((unit, at) => [
      ...checkGroup(unit, ['units', at], asked, places),
      ...checkPrefill(unit, ['units', at], asked.prefillable, places),
    ]),
  ];
};

/** Other ways to write a list of units, by how their names end. */
const OTHER_KINDS = /\.(csv|tsv|xlsx?|xlsm|ods|docx?)$/i;

/**
 * Reads the list of units and holds it against the outline they report on. Gives every problem at once, in the order
 * of its lines; the list is empty where one of them is an error. Never throws.
 */
export const loadUnits = (file: NamedBytes, outline: Outline): Result<Unit[]> => {
  const kind = OTHER_KINDS.exec(file.name)?.[1]?.toLowerCase() ?? null;
  if (kind !== null) {
    const place = { in: 'file' as const, file: file.name };
    return { value: [], findings: [finding('units-not-yaml', null, place, { file: file.name, kind })] };
  }
  const { value, near, findings: found } = loadSource(file, UnitList);
  const findings = withoutRepeats(inOrder([...found, ...(near === null ? [] : meaningOf(near, outline))]));
  return { value: value === null || hasErrors(findings) ? [] : value.units, findings };
};
