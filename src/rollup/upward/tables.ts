import type { Language } from '../../../schemas/id.js';
import type { RolledRow } from '../../../schemas/rollup.js';
import {
  addedRowsOf,
  askedColumns,
  type FormColumn,
  type FormTable,
  fixedRowsOf,
  isAddedRow,
  partItem,
  type TableFilling,
  totalledColumns,
} from '../../form/index.js';
import { isNumeric, isSummable, sumOf, writeNumber } from '../../values/index.js';
import { factorBetween } from '../../versions/index.js';
import { cellSource, type Lower, type Source } from './source.js';
import { numberFor, writeTotal } from './write-total.js';

/** The column of the upper table that says whose row it is comes from here. */
const UNIT = '_unit';

interface From {
  table: string;
  rows: Readonly<Record<string, string>>;
  columns: Readonly<Record<string, string>>;
}

function fromOf({ mapping }: Lower, { id }: FormTable): From {
  const named = mapping?.tables?.[id];
  if (named === undefined || typeof named === 'string') return { table: named ?? id, rows: {}, columns: {} };
  return { table: named.from, rows: named.rows ?? {}, columns: named.columns ?? {} };
}

/** The table a table of the upper form comes from: the one the mapping names, else that of the same id. */
export const tableBelow = (lower: Lower, table: FormTable): string => fromOf(lower, table).table;

const isFilled = ({ cells }: RolledRow): boolean =>
  Object.values(cells).some(({ state }) => state !== 'blank' && state !== 'missing');

/** What stands in a column of one row of the lower table: what can be converted, or else a text; null for nothing. */
type Below = (column: string) => Source | string | null;

function inRow({ cells, unit }: RolledRow, { table }: From, { rules, nameOf }: Lower): Below {
  return (column) => {
    if (column === UNIT) return nameOf(unit);
    const [cell, rule] = [cells[column], rules.get(partItem(table, column))];
    if (!cell || !rule || cell.not_counted !== undefined) return null;
    if (typeof cell.value === 'number') return { total: { is: 'number', value: cell.value }, rule };
    return (cell.text ?? '').trim() || null;
  };
}

/**
 * The cells of a table of the upper form: row by row where rows are fixed, else the rows of all units one after the
 * other; a total is the sum of the numbers that stand in the rows above it.
 */
export function fillTable(lower: Lower, table: FormTable, language: Language): TableFilling {
  const from = fromOf(lower, table);
  const sums = new Map<string, number>();
  const written = (row: string, below: Below): Record<string, string> =>
    Object.fromEntries(
      askedColumns(table, row).flatMap(({ id, rule }) => {
        const source = below(from.columns[id] ?? id);
        if (source === null || typeof source === 'string') return source === null ? [] : [[id, source]];
        const number = isSummable(rule) ? numberFor(source, rule) : null;
        if (number !== null) sums.set(id, sumOf([sums.get(id) ?? 0, number]));
        const text = writeTotal(source, rule, language, lower.nameOf);
        return text === null ? [] : [[id, text]];
      }),
    );
  const below = lower.tables.get(from.table);
  const open =
    addedRowsOf(table) === null ? [] : (below?.rows ?? []).filter((row) => isFilled(row) && isAddedRow(row.row));
  return {
    fixed: new Map(
      fixedRowsOf(table).map(({ id }) => {
        const row = { owner: from.table, part: from.rows[id] ?? id };
        return [id, written(id, (column) => cellSource(lower, { ...row, column }))];
      }),
    ),
    open: open.map((row) => written(row.row, inRow(row, from, lower))),
    totals: Object.fromEntries(
      totalledColumns(table).flatMap(({ id, rule }) => {
        const sum = sums.get(id);
        return sum === undefined ? [] : [[id, writeNumber(sum, rule, language)]];
      }),
    ),
  };
}

/** The columns of the upper table whose numbers below are counted in something that cannot be converted. */
export function inOtherMeasures(lower: Lower, table: FormTable): FormColumn[] {
  const from = fromOf(lower, table);
  return askedColumns(table, '').filter((column) => {
    const rule = lower.rules.get(partItem(from.table, from.columns[column.id] ?? column.id));
    return rule && isNumeric(rule) && isNumeric(column.rule) && factorBetween(rule, column.rule) === null;
  });
}
