import type { Language } from '../../../schemas/id.js';
import type { RolledValue } from '../../../schemas/rollup.js';
import { cellItem, parseItemId, partItem } from '../../form/index.js';
import type { Code } from '../../messages/index.js';
import type { Doubt, Rollup } from '../../rollup/index.js';
import { doubtWords } from './words/index.js';

/** What is told of a value that may not be what was meant, or speaks against others; totals have it all the same. */
const OF_COUNTED: ReadonlySet<Code> = new Set<Code>([
  'figure-ambiguous',
  'label-changed',
  'none-counted',
  'parts-exceed-whole',
  'table-header-changed',
  'text-disagrees',
  'value-unsure',
]);

/** What is told of a whole return: another file may say other values, or belongs beside it. */
const OF_WHOLE: ReadonlySet<Code> = new Set<Code>(['return-of-former', 'return-order-unknown']);

/** Values that are in totals and of which a doubt is open. */
export interface CountedDoubts {
  /** Whether there are any. */
  any: boolean;
  /** Whether a unit's value is one of them. */
  of(unit: string, item: string): boolean;
  /** Whether a total rests on one, that of all units or of a group: of a figure, a cell, or a column (`table.column`). */
  under(item: string, group?: string | null): boolean;
}

const keyOf = (unit: string, item: string): string => `${unit} ${item}`;

/** The values that totals are made of, with their items. */
function* totalledValues({ figures, tables }: Rollup): Generator<[item: string, value: RolledValue]> {
  for (const { item, rollup, values } of figures)
    if (rollup !== 'none') for (const value of values) yield [item, value];
  for (const { item, columns, rows } of tables) {
    const totalled = new Set(columns.filter(({ rollup }) => rollup !== 'none').map(({ id }) => id));
    for (const { row, cells } of rows)
      for (const [column, value] of Object.entries(cells))
        if (totalled.has(column)) yield [cellItem(item, row, column), value];
  }
}

const isCounted = ({ state, value, not_counted, settled }: RolledValue): boolean =>
  (state === 'answered' || state === 'nil') && value !== null && not_counted === undefined && settled === undefined;

/** A cell counts in its own row, and in its column. */
function totalsWith(item: string): string[] {
  const { owner, column } = parseItemId(item);
  return column === null ? [item] : [item, partItem(owner, column)];
}

/** What a doubt may be about where it is about a value: itself, its figure, its row or its column. */
function wholesOf(item: string): string[] {
  const { owner, part, column } = parseItemId(item);
  if (column !== null && part !== null) return [item, partItem(owner, part), partItem(owner, column)];
  return part === null ? [item] : [item, owner];
}

/** Finds the values of a roll-up that are counted in spite of a doubt; what a person settled is none. */
export function countedDoubts(rollup: Rollup): CountedDoubts {
  const told = new Set<string>();
  const withoutWeight = new Set<string>();
  const whole = new Set<string>();
  for (const { unit, finding } of rollup.doubts) {
    if (unit !== null && OF_WHOLE.has(finding.code)) whole.add(unit);
    if (unit === null || finding.item === null) continue;
    if (OF_COUNTED.has(finding.code)) told.add(keyOf(unit, finding.item));
    if (finding.code === 'weight-unanswered') withoutWeight.add(keyOf(unit, finding.item));
  }
  const groupOf = new Map(rollup.units.map(({ id, group }) => [id, group]));
  const found = new Set<string>();
  const groups = new Map<string, Set<string | null>>();
  for (const [item, value] of told.size + whole.size === 0 ? [] : totalledValues(rollup)) {
    const key = keyOf(value.unit, item);
    const isTold = whole.has(value.unit) || wholesOf(item).some((one) => told.has(keyOf(value.unit, one)));
    if (!isTold || withoutWeight.has(key) || !isCounted(value)) continue;
    found.add(key);
    for (const total of totalsWith(item))
      groups.set(total, (groups.get(total) ?? new Set()).add(groupOf.get(value.unit) ?? null));
  }
  return {
    any: found.size > 0,
    of: (unit, item) => found.has(keyOf(unit, item)),
    under: (item, group) => (group === undefined ? groups.has(item) : groups.get(item)?.has(group) === true),
  };
}

/** What a list of doubts says beside one whose value is counted; empty where the doubt says so itself, or it is not. */
export const countedNote = (counted: CountedDoubts, { unit, finding }: Doubt, language: Language): string =>
  unit !== null && finding.item !== null && finding.code !== 'value-unsure' && counted.of(unit, finding.item)
    ? doubtWords[language].counted
    : '';
