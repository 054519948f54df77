import type { RolledTable } from '../../../schemas/rollup.js';
import {
  CROSSED,
  cellItem,
  type FixedFormRow,
  type FormColumn,
  type FormTable,
  fixedRowsOf,
  isAddedTo,
  partItem,
} from '../../form/index.js';
import { type Block, Grid, type GridRow, headerRows, STYLES, textWidth } from '../../write/index.js';
import { coverageText } from '../coverage/index.js';
import { NOTHING } from '../signs/index.js';
import { columnWidths } from './column-widths.js';
import { type Context, nameOf, noteLine, textCell } from './context.js';
import { ROWS_WHOLE } from './limits.js';
import { noteBelow } from './table-note.js';
import { decimalsOfColumn, rowsOfUnits } from './table-rows.js';
import { kindBelow, listText, markIf, totalText, valueText } from './value-text.js';

/** What all units come to in a column, in one fixed row or (`row` null) in all. */
function sumText(context: Context, rolled: RolledTable, row: string | null, id: string): string {
  const column = rolled.columns.find((one) => one.id === id);
  const sum = rolled.sums.find((one) => one.row === row && one.column === id);
  if (!column || !sum) return '';
  const item = row === null ? partItem(rolled.item, id) : cellItem(rolled.item, row, id);
  const behind = markIf(context.inDoubt.under(item)) + kindBelow(context, column);
  if (sum.total.is !== 'none' || row === null)
    return sum.total.is === 'list' && row === null
      ? ''
      : totalText(context, sum.total, column, behind, decimalsOfColumn(rolled, column).totals);
  const written = rolled.rows.flatMap(({ row: at, unit, cells }) => {
    const text = at === row ? (cells[id]?.text ?? '').trim() : '';
    return text === '' || cells[id]?.state === 'blank' ? [] : [{ unit, value: text }];
  });
  const [first] = written;
  if (first === undefined) return NOTHING;
  const alike = written.every(({ value }) => value === first.value);
  if (alike) return first.value;
  // What so many units wrote, each in words of its own, is no value of a row that adds them up: it stands in the workbook.
  return context.byGroup ? '' : listText(context, written, column);
}

function totalRow(context: Context, columns: readonly FormColumn[], rolled: RolledTable): GridRow {
  const { total } = context.draft.letterhead.words;
  const texts = columns.map(({ id }) => sumText(context, rolled, null, id));
  const named = texts.indexOf('');
  return {
    header: false,
    cells: texts.map((text, index) => textCell(STYLES.tableTotal, index === named ? total : text)),
  };
}

function fixedRows(context: Context, table: FormTable, rolled: RolledTable): GridRow[] {
  return fixedRowsOf(table).map((row) =>
    bodyRow(table, row, ({ id }) => (row.crossed?.includes(id) ? CROSSED : sumText(context, rolled, row.id, id))),
  );
}

/** What units added behind the fixed rows, each row with whose it is. */
function addedRows(context: Context, table: FormTable, rolled: RolledTable): GridRow[] {
  const types = new Map(rolled.columns.map(({ id, type }) => [id, type]));
  const decimals = new Map(rolled.columns.map((column) => [column.id, decimalsOfColumn(rolled, column).values]));
  return rolled.rows
    .filter(({ row, cells }) => isAddedTo(table, row) && Object.values(cells).some(({ state }) => state === 'answered'))
    .map(({ unit, row, label, cells }) => {
      const named = { label: `${label ?? ''} (${nameOf(context, unit)})`.trim(), code: NOTHING, unit: NOTHING };
      return bodyRow(
        table,
        named,
        ({ id }) =>
          valueText(context, cells[id], types.get(id) ?? 'text', decimals.get(id)) +
          markIf(context.inDoubt.of(unit, cellItem(table.id, row, id))),
      );
    });
}

const bodyRow = (
  { columns }: FormTable,
  { label, code, unit }: Pick<FixedFormRow, 'label' | 'code' | 'unit'>,
  textOf: (column: FormColumn) => string,
): GridRow => ({
  header: false,
  cells: columns.map((column) => {
    if (column.is === 'label') return textCell(STYLES.tableText, label);
    if (column.is === 'code') return textCell(STYLES.tableValue, code ?? '');
    if (column.is === 'unit') return textCell(STYLES.tableValue, unit ?? '');
    return textCell(column.rule.type === 'text' ? STYLES.tableText : STYLES.tableValue, textOf(column));
  }),
});

/** A column before all others that says whose row it is. */
const unitColumn = ({ words }: Context, like: FormColumn): FormColumn => ({
  ...like,
  is: 'label',
  id: '_unit',
  label: words.unit,
  printed: words.unit,
  group: null,
});

/**
 * The tables of all units as one: summed row by row where the rows are fixed, else one below the other with a column
 * that names the unit.
 */
export function rolledTable(context: Context, table: FormTable): Block[] {
  const rolled = context.tables.get(table.id);
  const [first] = table.columns;
  if (!rolled || !first) return [];
  const unitRows = rolled.fixed === null ? rowsOfUnits(context, table.columns, rolled) : null;
  if (unitRows && unitRows.rows.length === 0) return [noteLine(context.words.noRows)];
  const columns = unitRows ? [unitColumn(context, first), ...table.columns] : table.columns;
  const body = unitRows ? unitRows.rows : [...fixedRows(context, table, rolled), ...addedRows(context, table, rolled)];
  const totalled = table.total || (unitRows && hasSums(rolled));
  const below = [...body, ...(totalled ? [totalRow(context, columns, rolled)] : [])];
  const { letterhead } = context.draft;
  const widths = columnWidths(
    letterhead,
    textWidth(letterhead, table.orientation),
    columns.map(({ printed }) => printed),
    below,
  );
  const rows = [...headerRows(context.draft, { ...table, columns }), ...below];
  return [
    new Grid(table.title, widths, rows, false, isShort(rows)),
    ...noteBelow(
      context,
      below,
      rolled.fixed !== null || totalled ? coverageText(rolled, context.language) : undefined,
    ),
    ...(unitRows && unitRows.left > 0 ? [noteLine(context.words.rowsLeft(unitRows.left, unitRows.leftUnits))] : []),
  ];
}

/** Characters in one cell of a table that surely fits a page. */
const BRIEF = 80;

const isShort = (rows: readonly GridRow[]): boolean =>
  rows.length <= ROWS_WHOLE &&
  rows.every(({ cells }) =>
    cells.every(({ content }) => content.every((one) => typeof one !== 'string' || one.length <= BRIEF)),
  );

const hasSums = ({ sums }: RolledTable): boolean =>
  sums.some(({ row, total }) => row === null && total.is === 'number' && total.value !== null);
