import type { Column, CrossCheck, Table } from '../../../schemas/outline.js';
import { isSummable, PLAIN_TEXT, unitOf, valueRuleOf, withUnit } from '../../values/index.js';
import { fixedRowsIn, openRowsIn } from '../definition/definition.js';
import type { FixedRows, FormCheck, FormColumn, FormTable, OpenFormRows } from '../form.js';
import { markIfAny, resolvedOnce, type Setting } from './figure.js';
import type { Scope } from './scope.js';
import { speaksOfUnit } from './shared.js';

/** How many empty rows an open table shows where the definition does not say. */
const BLANK_ROWS = 3;

/** What the columns are called that a form adds of its own. */
const OWN_IDS = { label: '_label', code: '_code', unit: '_measure' } as const;

/** How wide a column usually is beside others. */
const usualWidth = (column: Column): number => (column.type === 'text' ? 2 : 1);

/** How much wider than usual the columns are whose width is stated: definitions write percent, or plain shares. */
function widthScale(columns: readonly Column[]): number {
  const stated = columns.filter((column) => column.width !== undefined);
  const usual = stated.reduce((sum, column) => sum + usualWidth(column), 0);
  return usual === 0 ? 1 : stated.reduce((sum, column) => sum + (column.width ?? 0), 0) / usual;
}

function resolveColumns(table: Table, scope: Scope, { letterhead: { words }, language }: Setting): FormColumn[] {
  const rows = fixedRowsIn(table);
  const fixed = rows.length > 0;
  const scale = widthScale(table.columns);
  const hasKey = table.columns.some((column) => column.key === true);
  const column = (definition: Column): FormColumn => {
    const label = scope.text(definition.label);
    const group = scope.optionalText(definition.group);
    const title = definition.type === 'money' && definition.currency === undefined ? scope.text(table.title) : null;
    const rule = valueRuleOf(definition, [label, group, title]);
    return {
      is: fixed && definition.key === true ? 'label' : 'value',
      id: definition.id,
      label,
      printed: withUnit(label, group, unitOf(rule, language)),
      group,
      rule,
      required: definition.required !== false,
      key: definition.key === true,
      ...(![undefined, 'sum'].includes(definition.rollup) && { apart: true as const }),
      width: definition.width ?? usualWidth(definition) * scale,
    };
  };
  const added = (is: 'label' | 'code' | 'unit', label: string, width: number): FormColumn => ({
    is,
    id: OWN_IDS[is],
    label,
    printed: label,
    group: null,
    rule: PLAIN_TEXT,
    required: false,
    key: is === 'label',
    width: width * scale,
  });
  const columns = table.columns.map(column);
  if (!fixed) return columns;
  const hasCodes = rows.some((row) => row.code !== undefined);
  const hasUnits = rows.some((row) => row.unit !== undefined);
  const beside = [
    ...(hasCodes ? [added('code', words.code, 0.7)] : []),
    ...(hasUnits ? [added('unit', words.unit, 0.9)] : []),
  ];
  if (!hasKey) return [added('label', words.figure, 2.5), ...beside, ...columns];
  const at = columns.findIndex((one) => one.is === 'label');
  return [...columns.slice(0, at + 1), ...beside, ...columns.slice(at + 1)];
}

function resolveRows(table: Table, scope: Scope, setting: Setting): FixedRows | OpenFormRows {
  const rows = fixedRowsIn(table).map((row) => ({
    id: row.id,
    label: markIfAny(scope.text(row.label), row.if_any, setting.letterhead.words.if_any),
    code: row.code ?? null,
    ...(row.unit !== undefined && { unit: row.unit }),
    ...(row.crossed !== undefined && { crossed: row.crossed }),
    required: scope.required && row.if_any !== true,
  }));
  const open = openRowsIn(table);
  if (open === null) return { are: 'fixed', rows };
  const rules = new Map(table.columns.map((column) => [column.id, valueRuleOf(column)]));
  const presets = setting.presets.rows(table.id, (column) => rules.get(column) ?? PLAIN_TEXT);
  const { min = 0, max = null, blank } = open;
  const added = { min, max, blank: blank ?? Math.max(min, BLANK_ROWS), presets };
  return rows.length === 0 ? { are: 'open', ...added } : { are: 'fixed', rows, added };
}

/** The cross-checks of an outline or a table, counted where they have no id of their own. */
export const resolveChecks = (checks: readonly CrossCheck[] | undefined, scope: Scope): FormCheck[] =>
  (checks ?? []).map(({ id, that, say, severity }, index) => ({
    id: id ?? `check.${index + 1}`,
    that,
    say: scope.text(say),
    severity: severity ?? 'error',
  }));

/** Where a table stands: `number` is "Phụ lục 1" for an appendix, `turns` whether its page may be turned to its side. */
export interface Stand {
  place: FormTable['place'];
  number: string;
  turns: boolean;
}

/** In a section or point. */
export const IN_TEXT: Stand = { place: 'section', number: '', turns: false };

/** A table as one unit sees it, or null where it is not asked for it. */
export const resolveTable = (table: Table, outer: Scope, setting: Setting, stand: Stand): FormTable | null =>
  resolvedOnce(setting, table, (one) => tableOf(table, outer, one, stand));

function tableOf(table: Table, outer: Scope, setting: Setting, { place, number, turns }: Stand): FormTable | null {
  const scope = outer.enter(table);
  if (!scope) return null;
  const rows = resolveRows(table, scope, setting);
  return {
    id: table.id,
    title: markIfAny(scope.text(table.title), table.if_any, setting.letterhead.words.if_any),
    number,
    place,
    orientation: turns ? (table.orientation ?? 'portrait') : 'portrait',
    required: scope.required,
    ifAny: scope.ifAny,
    guidance: scope.optionalText(table.guidance),
    rows,
    total: table.total === true && !countsDifferently({ rows }),
    columns: columnsOf(table, scope, setting),
    checks: resolveChecks(table.checks, scope),
  };
}

/** The columns of a table whose rows are partly known are the same all the same. */
const columnsOf = (table: Table, scope: Scope, setting: Setting): FormColumn[] =>
  speaksOfUnit(table)
    ? resolveColumns(table, scope, setting)
    : resolvedOnce(setting, table.columns, (one) => resolveColumns(table, scope, one));

/** Whether numbers of a table are counted in different things from row to row: they cannot be added up. */
export const countsDifferently = ({ rows }: Pick<FormTable, 'rows'>): boolean =>
  rows.are === 'fixed' && new Set(rows.rows.map(({ unit }) => unit)).size > 1;

/** The columns that have a total in the total row. */
export const totalledColumns = (table: FormTable): FormColumn[] =>
  table.total
    ? table.columns.filter((column) => column.is === 'value' && !column.key && !column.apart && isSummable(column.rule))
    : [];
