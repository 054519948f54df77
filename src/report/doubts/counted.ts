import type { Language } from '../../../schemas/id.js';
import type { RolledValue } from '../../../schemas/rollup.js';
import { cellItem, holdersOf, parseItemId, partItem } from '../../form/index.js';
import type { Code } from '../../messages/index.js';
import { OF_COUNTED } from '../../questions/index.js';
import type { Doubt, Rollup } from '../../rollup/index.js';
import { doubtWords } from './words/index.js';

/** What is told of a whole return: another file may say other values, or belongs beside it. */
const OF_WHOLE: ReadonlySet<Code> = new Set<Code>(['return-of-former', 'return-order-unknown']);

/** Values that are in totals and of which a doubt is open. */
export interface CountedDoubts {
  /** Whether there are any. */
  any: boolean;
  /** Whether a unit's value is one of them, or is left out of a mean for want of its weight: no mean tells of that. */
  of(unit: string, item: string): boolean;
  /** Whether any of the values a doubt is about is one of them. */
  isCounted(doubt: Doubt): boolean;
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

/** What a doubt is about of what is counted: of a total that is wrong its column, of a statement all it speaks of. */
function aboutOf({ code, item, data }: Doubt['finding']): string[] {
  if (code === 'check-failed') return data.names.map((name) => name.item);
  if (code === 'last-unknown') return data.items;
  if (item === null) return [];
  const { owner, column } = parseItemId(item);
  if (code === 'total-wrong') return column === null ? [] : [partItem(owner, column)];
  return OF_COUNTED.has(code) ? [item] : [];
}

/** Finds the values of a roll-up that are counted in spite of a doubt; what a person settled is none. */
export function countedDoubts(rollup: Rollup): CountedDoubts {
  const told = new Set<string>();
  const withoutWeight = new Set<string>();
  const whole = new Set<string>();
  const groups = new Map<string, Set<string | null>>();
  for (const { unit, finding } of rollup.doubts) {
    const about = aboutOf(finding);
    if (unit === null) {
      const all = finding.code === 'last-unknown' ? rollup.units.map(({ group }) => group) : [];
      for (const item of about) groups.set(item, new Set(all));
      continue;
    }
    if (OF_WHOLE.has(finding.code)) whole.add(unit);
    for (const item of about) told.add(keyOf(unit, item));
    if (finding.code === 'weight-unanswered' && finding.item !== null) withoutWeight.add(keyOf(unit, finding.item));
  }
  const groupOf = new Map(rollup.units.map(({ id, group }) => [id, group]));
  const [found, met] = [new Set<string>(), new Set<string>()];
  for (const [item, value] of told.size + whole.size === 0 ? [] : totalledValues(rollup)) {
    const key = keyOf(value.unit, item);
    const by = [item, ...holdersOf(item)].map((one) => keyOf(value.unit, one)).filter((one) => told.has(one));
    if ((by.length === 0 && !whole.has(value.unit)) || withoutWeight.has(key) || !isCounted(value)) continue;
    found.add(key);
    for (const one of by) met.add(one);
    for (const total of totalsWith(item))
      groups.set(total, (groups.get(total) ?? new Set()).add(groupOf.get(value.unit) ?? null));
  }
  return {
    any: groups.size + withoutWeight.size > 0,
    of: (unit, item) => found.has(keyOf(unit, item)) || withoutWeight.has(keyOf(unit, item)),
    isCounted: ({ unit, finding }) => unit !== null && aboutOf(finding).some((item) => met.has(keyOf(unit, item))),
    under: (item, group) => (group === undefined ? groups.has(item) : groups.get(item)?.has(group) === true),
  };
}

/** What a list of doubts says beside one whose value is counted; empty where the doubt says so itself, or it is not. */
export const countedNote = (counted: CountedDoubts, doubt: Doubt, language: Language): string =>
  doubt.finding.code !== 'value-unsure' && counted.isCounted(doubt) ? doubtWords[language].counted : '';
