import type { Language } from '../../schemas/id.js';
import type { Column } from '../../schemas/outline.js';
import type { RolledColumn, RolledRow, RolledTable, RolledValue } from '../../schemas/rollup.js';
import {
  countsDifferently,
  type FormColumn,
  type FormTable,
  fixedRowsOf,
  isAddedTo,
  parseItemId,
  partItem,
  TOTAL_ROW,
  takesUnit,
} from '../form/index.js';
import { unitOf, withUnit } from '../values/index.js';
import type { Contribution } from './contributor.js';
import { columnRollupOf } from './kind.js';
import { optionsOf } from './tally.js';
import { type AskedCounts, totalling } from './totals.js';
import { countable, isLost, type RollAnswer, unitValue } from './value.js';

/** One table of all units, in the making. */
export interface TableRoll {
  /** Takes in a unit's cells of this table, in the order of the document. What is added up again is not counted twice. */
  add(one: Contribution, cells: readonly RollAnswer[]): void;
  rolled(): RolledTable;
}

/** Columns that the form adds of its own begin so. */
const isOwn = ({ id }: FormColumn): boolean => id.startsWith('_');

const keyOf = (row: string | null, column: string): string => `${row ?? ''}.${column}`;

/**
 * Begins a table. `under` is the section or point it stands under, null for an appendix; `defined` its columns as the
 * definition has them, by table and column.
 */
export function tableRoll(
  table: FormTable,
  under: string | null,
  defined: ReadonlyMap<string, Column>,
  language: Language,
  counts: AskedCounts,
): TableRoll {
  const asked = table.columns.filter((column) => !isOwn(column));
  const fixed = table.rows.are === 'fixed' ? fixedRowsOf(table) : null;
  const unitColumn = table.columns.find(({ is }) => is === 'unit')?.id;
  const nameColumn = asked.find(({ is }) => is === 'label')?.id ?? '';
  const columns = asked.map(
    ({ id, label, group, key, is, rule }): RolledColumn => ({
      id,
      label,
      group,
      type: rule.type,
      measure: unitOf(rule, language) || null,
      key,
      rollup: is === 'label' ? 'none' : columnRollupOf(defined.get(partItem(table.id, id)) ?? rule),
    }),
  );
  const byId = new Map(columns.map((column) => [column.id, column]));
  const labels = new Map(fixed?.map(({ id, label, unit }) => [id, withUnit(label, null, unit ?? '')]));
  const crossed = new Map(fixed?.map((row) => [row.id, row.crossed ?? []]));
  const addsUp = !countsDifferently(table);
  const sums = new Map(
    [...labels.keys(), null].flatMap((row) =>
      asked.flatMap(({ id: column, is, rule }) => {
        if (is !== 'value' || (row !== null && crossed.get(row)?.includes(column))) return [];
        const { type } = rule;
        const rollup = row === null && !addsUp && takesUnit({ is, rule }) ? 'none' : byId.get(column)?.rollup;
        const of = { rollup: rollup ?? 'none', type, options: optionsOf(rule, language) };
        return [[keyOf(row, column), { row, column, totals: totalling(of, counts) }] as const];
      }),
    ),
  );
  const rows: RolledRow[] = [];
  return {
    add({ unit, group, turn }, cells) {
      const held = new Map<string, Record<string, RolledValue>>();
      const countedIn = new Map<string, string>();
      for (const answer of cells) {
        const { part: row, column: id } = parseItemId(answer.item);
        if (row !== null && id !== null && id === unitColumn && answer.state === 'answered')
          countedIn.set(row, answer.text ?? '');
        const column = byId.get(id ?? '');
        if (row === null || row === TOTAL_ROW || column === undefined || !(labels.has(row) || isAddedTo(table, row)))
          continue;
        const value = countable(answer, column.type);
        const into = [null, row].flatMap((at) => sums.get(keyOf(at, column.id)) ?? []);
        for (const { totals } of into) {
          if (value !== null) totals.add(group, { unit: unit.id, value, weight: null, turn });
          else if (isLost(answer, column.type)) totals.leaveOut(group, unit.id);
        }
        const values = held.get(row) ?? {};
        values[column.id] = unitValue(unit.id, answer);
        held.set(row, values);
      }
      const added = (row: string, values: Record<string, RolledValue>): string | null => {
        const name = values[nameColumn]?.text ?? null;
        return name && withUnit(name, null, countedIn.get(row) ?? '');
      };
      for (const [row, values] of held)
        rows.push({ unit: unit.id, row, label: labels.get(row) ?? added(row, values), cells: values });
    },
    rolled: () => ({
      item: table.id,
      title: table.title,
      number: table.number,
      under,
      fixed: fixed?.map(({ id, label, code }) => ({ id, label: labels.get(id) ?? label, code })) ?? null,
      ...(fixed === null || table.total ? { totalled: true } : {}),
      columns,
      rows,
      sums: [...sums.values()].map(({ row, column, totals }) => ({ row, column, ...totals.totals() })),
    }),
  };
}
