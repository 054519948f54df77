import type { Language } from '../../../schemas/id.js';
import type { RolledRow } from '../../../schemas/rollup.js';
import { type FormColumn, type FormTable, partItem, type TableFilling, totalledColumns } from '../../form/index.js';
import { isNumeric, isSummable, sumOf, writeNumber } from '../../values/index.js';
import { factorBetween } from './measures.js';
import { cellSource, type Lower } from './source.js';
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

const valueColumns = ({ columns }: FormTable): FormColumn[] => columns.filter(({ is }) => is === 'value');

/** The sum of each totalled column, of the numbers that stand in the rows above it. */
class Sums {
  private readonly sums = new Map<string, number>();

  add(column: string, value: number | null): void {
    if (value !== null) this.sums.set(column, sumOf([this.sums.get(column) ?? 0, value]));
  }

  written(table: FormTable, language: Language): Record<string, string> {
    return Object.fromEntries(
      totalledColumns(table).flatMap(({ id, rule }) => {
        const sum = this.sums.get(id);
        return sum === undefined ? [] : [[id, writeNumber(sum, rule, language)]];
      }),
    );
  }
}

function fixedRows(lower: Lower, table: FormTable, from: From, language: Language): TableFilling {
  const sums = new Sums();
  const ids = table.rows.are === 'fixed' ? table.rows.rows.map(({ id }) => id) : [];
  const fixed = ids.map((id) => {
    const cells = valueColumns(table).flatMap((column) => {
      const below = { owner: from.table, part: from.rows[id] ?? id, column: from.columns[column.id] ?? column.id };
      const source = cellSource(lower, below);
      const text = source && writeTotal(source, column.rule, language, lower.nameOf);
      if (!source || text === null) return [];
      sums.add(column.id, isSummable(column.rule) ? numberFor(source, column.rule) : null);
      return [[column.id, text] as const];
    });
    return [id, Object.fromEntries(cells)] as const;
  });
  return { fixed: new Map(fixed), open: [], totals: sums.written(table, language) };
}

const isFilled = ({ cells }: RolledRow): boolean =>
  Object.values(cells).some(({ state }) => state !== 'blank' && state !== 'missing');

function openRows(lower: Lower, table: FormTable, from: From, language: Language): TableFilling {
  const sums = new Sums();
  const rows = (lower.tables.get(from.table)?.rows ?? []).filter(isFilled);
  const open = rows.map((row) =>
    Object.fromEntries(
      valueColumns(table).flatMap((column) => {
        const below = from.columns[column.id] ?? column.id;
        if (below === UNIT) return [[column.id, lower.nameOf(row.unit)] as const];
        const cell = row.cells[below];
        const rule = lower.rules.get(partItem(from.table, below));
        if (!cell || !rule) return [];
        const total = typeof cell.value === 'number' ? ({ is: 'number', value: cell.value } as const) : null;
        const text = total
          ? writeTotal({ total, rule }, column.rule, language, lower.nameOf)
          : (cell.text ?? '').trim();
        sums.add(column.id, total && isSummable(column.rule) ? numberFor({ total, rule }, column.rule) : null);
        return text === null || text === '' ? [] : [[column.id, text] as const];
      }),
    ),
  );
  return { fixed: new Map(), open, totals: sums.written(table, language) };
}

/** The cells of a table of the upper form: row by row where rows are fixed, else the rows of all units one after the other. */
export function fillTable(lower: Lower, table: FormTable, language: Language): TableFilling {
  const from = fromOf(lower, table);
  return (table.rows.are === 'fixed' ? fixedRows : openRows)(lower, table, from, language);
}

/** The columns of the upper table whose numbers below are counted in something that cannot be converted. */
export function inOtherMeasures(lower: Lower, table: FormTable): FormColumn[] {
  const from = fromOf(lower, table);
  return valueColumns(table).filter((column) => {
    const rule = lower.rules.get(partItem(from.table, from.columns[column.id] ?? column.id));
    return rule && isNumeric(rule) && isNumeric(column.rule) && factorBetween(rule, column.rule) === null;
  });
}
