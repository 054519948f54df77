import type { RolledTable } from '../../../../schemas/rollup.js';
import { NOTHING } from '../../signs/index.js';
import { nameOf, type Writing } from '../context.js';
import { isFilled } from '../table-rows.js';
import { totalText } from '../value-text.js';
import { viewCell } from './cells.js';
import type { ViewTable } from './types.js';

/** A table of all units, with every row anybody filled in. */
export function viewTable(writing: Writing, rolled: RolledTable): ViewTable {
  const { item, number, title, columns, fixed, rows, sums } = rolled;
  const totals = (row: string | null): string[] =>
    columns.map((column) => {
      const sum = sums.find((one) => one.row === row && one.column === column.id);
      return sum === undefined || sum.total.is === 'list' ? '' : totalText(writing, sum.total, column);
    });
  const all = fixed === null || rolled.totalled ? totals(null) : [];
  return {
    id: item,
    title: [number, title].filter((part) => part !== '').join('. '),
    columns: columns.map(({ label, group, measure }) => {
      const named = [group, label].filter((part) => part !== null).join(' – ');
      return measure === null || named.includes(measure) ? named : `${named} (${measure})`;
    }),
    fixed: (fixed ?? []).map(({ id, label }) => ({ label, totals: totals(id) })),
    totals: all.some((text) => text !== '' && text !== NOTHING) ? all : null,
    rows: rows.filter(isFilled).map(({ unit, row, label, cells }) => ({
      unit: nameOf(writing, unit),
      label: label ?? row,
      cells: columns.map(({ id, type }) => {
        const value = cells[id];
        return value === undefined ? null : viewCell(writing, value, type);
      }),
    })),
  };
}
