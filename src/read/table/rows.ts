import { type FormTable, TOTAL_ROW } from '../../form/index.js';
import { fold, isJumbled, likeness, Wording } from '../../text/index.js';
import { anyOf, inAnyLanguage } from '../words/index.js';
import type { FoundColumns } from './columns.js';
import { cellsOf, type Grid, type GridCell, taggedCells } from './grid.js';

/** One row of the returned table that holds answers. */
export interface FoundRow {
  id: string;
  label: string | null;
  at: number;
  /** Known by its turn only: neither label nor tag speak for it. */
  byTurn: boolean;
}

export interface FoundRows {
  rows: FoundRow[];
  /** Fixed rows of the form that are gone. */
  lost: string[];
  /** Filled rows of a table with fixed rows that the form does not know. */
  added: number;
}

const LABEL_LIKE = 0.75;

/** A row of column numbers under the header: (1) (2) (3), A B 1 2. */
const isNumbering = (cells: readonly GridCell[]): boolean =>
  cells.length > 1 &&
  cells.every((cell) => cell.nodes.every((node) => node.tags.size === 0)) &&
  cells.every((cell) => /^\(?(?:\d{1,2}|[A-H])\)?$/.test(cell.text));

/** The row named by the first tag of the table's own cells. */
const taggedRow = (cells: readonly GridCell[], table: FormTable): string | null =>
  taggedCells(cells, table.id)[0]?.part ?? null;

/** The cell a row is called by. */
function labelCell(cells: readonly GridCell[], table: FormTable, columns: FoundColumns): GridCell | undefined {
  const at = columns.columns.find((_, index) => table.columns[index]?.is === 'label')?.at ?? 0;
  return cells.find((one) => one.column <= at && at < one.column + one.span);
}

const TOTALS = inAnyLanguage((words) => words.totals).map((total) => new Wording(total));
/** How the last row of a table begins when it adds up the others: "Cộng chung", "Tổng toàn xã". */
const TOTAL_BEGINS = new RegExp(`^${anyOf((words) => words.totalBegins)}(?!\\p{L})`, 'u');

const isTotal = ({ text, wording }: GridCell, word: Wording, last: boolean): boolean =>
  (last && TOTAL_BEGINS.test(fold(text))) ||
  (text !== '' &&
    [word, ...TOTALS].some((total) => {
      const { how } = likeness(wording, total);
      return how === 'same' || (last && (how === 'slips' || how === 'begins' || isJumbled(text, total.text)));
    }));

/** A line across the table that divides it: "I. Khối cơ sở". */
const isAcross = (cells: readonly GridCell[], width: number): boolean => {
  const [first, ...rest] = cells;
  return first !== undefined && width > 1 && rest.length === 0 && first.span >= width && first.text !== '';
};

/** Open rows are r1, r2, … by position, whatever their tags say: copied rows repeat tags. */
function openRows(lines: readonly { at: number; cells: GridCell[] }[]): FoundRow[] {
  return lines.map(({ at, cells }, index) => ({
    id: `r${index + 1}`,
    label: cells[0]?.text ?? null,
    at,
    byTurn: false,
  }));
}

/** Fixed rows are known by their label or the tags in them; as many as are left on both sides, by their turn. */
function fixedRows(
  lines: readonly { at: number; cells: GridCell[] }[],
  table: FormTable,
  columns: FoundColumns,
): FoundRow[] {
  if (table.rows.are !== 'fixed') return [];
  const offers = table.rows.rows
    .flatMap((row) => {
      const asked = new Wording(row.label);
      return lines.map(({ at, cells }) => {
        const label = labelCell(cells, table, columns);
        const code = row.code !== null && cells.some((cell) => cell.text === row.code) ? 0.2 : 0;
        const tag = taggedRow(cells, table) === row.id ? 0.8 : 0;
        return {
          id: row.id,
          at,
          label: label?.text ?? '',
          score: (label ? likeness(label.wording, asked).score : 0) + code + tag,
        };
      });
    })
    .filter((offer) => offer.score >= LABEL_LIKE);
  offers.sort((a, b) => b.score - a.score || a.at - b.at);
  const found = new Map<string, FoundRow>();
  const used = new Set<number>();
  for (const { id, at, label } of offers) {
    if (found.has(id) || used.has(at)) continue;
    found.set(id, { id, label, at, byTurn: false });
    used.add(at);
  }
  const lost = table.rows.rows.filter((row) => !found.has(row.id));
  const left = lines.filter(({ at, cells }) => !used.has(at) && cells.some((cell) => cell.text !== ''));
  if (lost.length === left.length) {
    lost.forEach(({ id }, turn) => {
      const line = left[turn];
      if (line)
        found.set(id, { id, label: labelCell(line.cells, table, columns)?.text ?? '', at: line.at, byTurn: true });
    });
  }
  return [...found.values()].sort((a, b) => a.at - b.at);
}

/** Finds the rows that hold answers, the total row last. `totalWord` is what the form calls it. */
export function findRows(grid: Grid, table: FormTable, columns: FoundColumns, totalWord: string): FoundRows {
  const lines = grid.rows
    .map((line, at) => ({ at, cells: cellsOf(line) }))
    .slice(columns.firstRow)
    .filter(({ cells }, index) => !(index === 0 && isNumbering(cells)) && !isAcross(cells, grid.width));
  const word = new Wording(totalWord);
  const totals = table.total
    ? lines.filter(
        ({ cells, at }) =>
          taggedRow(cells, table) === TOTAL_ROW ||
          cells.slice(0, 2).some((cell) => isTotal(cell, word, at === lines.at(-1)?.at)),
      )
    : [];
  const total = totals.at(-1);
  const data = lines.filter((line) => line !== total);
  const rows = table.rows.are === 'open' ? openRows(data) : fixedRows(data, table, columns);
  const known = new Set(rows.map((row) => row.id));
  const places = new Set(rows.map((row) => row.at));
  const added = data.filter(({ at, cells }) => !places.has(at) && cells.some((cell) => cell.text !== '')).length;
  const lost = table.rows.are === 'fixed' ? table.rows.rows.map((row) => row.id).filter((id) => !known.has(id)) : [];
  return {
    rows: [
      ...rows,
      ...(total ? [{ id: TOTAL_ROW, label: total.cells[0]?.text ?? null, at: total.at, byTurn: false }] : []),
    ],
    lost: table.total && !total ? [...lost, TOTAL_ROW] : lost,
    added,
  };
}
