import type { Mapping } from '../../../schemas/mapping.js';
import type { RolledFigure, RolledTable, Total } from '../../../schemas/rollup.js';
import {
  type FigureItem,
  type Form,
  type ItemId,
  itemsOf,
  parseItemId,
  partItem,
  TOTAL_ROW,
  type ValueRule,
} from '../../form/index.js';
import type { Counted } from '../../values/index.js';
import type { Rollup } from '../roll-up.js';

/** A total of the lower level, and what kind of value it is. */
export interface Source {
  total: Total;
  rule: Counted;
}

/** What the lower level has to give, by the ids of its definition. */
export interface Lower {
  rollup: Rollup;
  mapping: Mapping | null;
  figures: ReadonlyMap<string, RolledFigure>;
  tables: ReadonlyMap<string, RolledTable>;
  /** What a figure, or a column of a table, must be. */
  rules: ReadonlyMap<string, ValueRule>;
  nameOf(unit: string): string;
}

/** Gathers what a roll-up has to give; `form` is that of its own level. */
export function lowerOf(rollup: Rollup, form: Form, mapping: Mapping | null): Lower {
  const names = new Map(rollup.units.map(({ id, name }) => [id, name]));
  const rules = itemsOf(form).flatMap((item): [string, ValueRule][] => {
    if (item.kind === 'figure') return [[item.figure.id, item.figure.rule]];
    return item.kind === 'table' ? item.table.columns.map(({ id, rule }) => [partItem(item.id, id), rule]) : [];
  });
  return {
    rollup,
    mapping,
    figures: new Map(rollup.figures.map((figure) => [figure.item, figure])),
    tables: new Map(rollup.tables.map((table) => [table.item, table])),
    rules: new Map(rules),
    nameOf: (unit) => names.get(unit) ?? unit,
  };
}

/** The total of one row of a table, or of all its rows, in a column. */
export function cellSource({ tables, rules }: Lower, { owner, part, column }: ItemId): Source | null {
  if (part === null || column === null) return null;
  const row = part === TOTAL_ROW ? null : part;
  const sum = tables.get(owner)?.sums.find((one) => one.row === row && one.column === column);
  const rule = rules.get(partItem(owner, column));
  return sum && rule ? { total: sum.total, rule } : null;
}

/** What a value of the upper form comes from: what the mapping names, else the same id. */
export function figureBelow({ mapping }: Lower, { figure, value: { item, key } }: FigureItem): string {
  const named = mapping?.figures ?? {};
  const base = named[figure.id] ?? figure.id;
  return named[item] ?? (key === null ? base : partItem(base, key));
}

/** The total a value of the upper form comes from. */
export function figureSource(lower: Lower, item: FigureItem): Source | null {
  const id = figureBelow(lower, item);
  const rolled = lower.figures.get(id);
  const rule = rolled && lower.rules.get(rolled.figure);
  return rolled && rule ? { total: rolled.total, rule } : cellSource(lower, parseItemId(id));
}
