import { type Form, type FormTable, TOTAL_ROW } from '../../form/index.js';
import { likeness, Wording } from '../../text/index.js';
import type { FoundText } from '../found-text.js';
import type { FoundColumns } from './columns.js';
import { cellsOf, type Grid, type GridCell, taggedCells } from './grid.js';
import { isHeaderAgain } from './header.js';
import type { Line } from './line-words.js';
import { type RowKind, rowKinds } from './row-kinds.js';

/** One row of the returned table that holds answers. */
export interface FoundRow {
  id: string;
  label: string | null;
  at: number;
  /** What a person reads there that speaks against it. */
  against?: FoundText['against'];
}

/** A row that holds none: told apart from those that are counted, or `added` to the rows of the form. */
export interface OtherRow {
  is: Exclude<RowKind, 'data'> | 'added';
  label: string;
  at: number;
}

export interface FoundRows {
  rows: FoundRow[];
  /** Fixed rows of the form that are gone. */
  lost: string[];
  others: OtherRow[];
}

const LABEL_LIKE = 0.75;

/** A row of column numbers under the header: (1) (2) (3), A B 1 2, 1 2 3 4=2+3. */
function isNumbering(cells: readonly GridCell[]): boolean {
  if (cells.length < 2 || cells.some((cell) => cell.nodes.some((node) => node.tags.size > 0))) return false;
  const texts = cells.map((cell) => cell.text.replace(/\s/g, ''));
  if (texts.every((text) => /^\((?:\d{1,2}|[A-H])\)(?:=.+)?$/.test(text))) return true;
  const counted = texts.map((text) => /^\(?(\d{1,2}|[A-H])\)?(?:=.+)?$/.exec(text)?.[1] ?? '');
  const letters = counted.filter((one) => /^[A-H]$/.test(one));
  const numbers = counted.slice(letters.length);
  return (
    counted.slice(0, letters.length).every((one, at) => one === String.fromCharCode(65 + at)) &&
    numbers.every((one, at) => one === String(at + Number(numbers[0] === '0' ? 0 : 1)))
  );
}

/** The cell a row is called by: in the column of labels, else in that of keys, else the first. */
function labelCell(cells: readonly GridCell[], table: FormTable, { columns }: FoundColumns): GridCell | undefined {
  const index = Math.max(
    table.columns.findIndex(({ is }) => is === 'label'),
    table.columns.findIndex(({ is, key }) => is === 'value' && key),
  );
  const at = columns[Math.max(0, index)]?.at ?? 0;
  return cells.find((one) => one.column <= at && at < one.column + one.span);
}

/** How much speaks for a line being a row of the form. */
function scoreOf({ cells, label, tagged }: Line, row: { id: string; code: string | null }, asked: Wording): number {
  const code = row.code !== null && cells.some((cell) => cell.text === row.code) ? 0.2 : 0;
  return (label ? likeness(label.wording, asked).score : 0) + code + (tagged === row.id ? 0.8 : 0);
}

/** Fixed rows are known by their label or the tags in them. */
function namedRows(lines: readonly Line[], table: FormTable): Map<string, FoundRow> {
  if (table.rows.are !== 'fixed') return new Map();
  const offers = table.rows.rows
    .flatMap((row) => {
      const asked = new Wording(row.label);
      return lines.map((line) => ({ id: row.id, line, score: scoreOf(line, row, asked) }));
    })
    .filter((offer) => offer.score >= LABEL_LIKE);
  offers.sort((a, b) => b.score - a.score || a.line.at - b.line.at);
  const found = new Map<string, FoundRow>();
  const used = new Set<Line>();
  for (const { id, line } of offers) {
    if (found.has(id) || used.has(line)) continue;
    found.set(id, { id, label: line.label?.text ?? '', at: line.at });
    used.add(line);
  }
  return found;
}

const isFilled = ({ cells }: Line): boolean => cells.some((cell) => cell.text !== '');

/** As many rows as are left on both sides are known by their turn. */
function byTurn(lines: readonly Line[], lost: readonly string[]): FoundRow[] {
  if (lost.length !== lines.length) return [];
  return lines.map(({ at, label }, turn) => ({ id: lost[turn] ?? '', label: label?.text ?? '', at }));
}

/** The rows of a grid below its header, without headers typed again and the numbers of columns. */
function linesOf(grid: Grid, table: FormTable, columns: FoundColumns): { lines: Line[]; others: OtherRow[] } {
  const lines: Line[] = [];
  const others: OtherRow[] = [];
  let before: RowKind = 'header';
  for (let at = columns.firstRow; at < grid.rows.length; at++) {
    const cells = cellsOf(grid.rows[at] ?? []);
    const label = labelCell(cells, table, columns);
    const again = isHeaderAgain(grid, at, columns.firstRow, columns.labels);
    const is: RowKind = again ? 'header' : before === 'header' && isNumbering(cells) ? 'numbers' : 'data';
    if (is === 'data') lines.push({ at, cells, label, tagged: taggedCells(cells, table.id)[0]?.part ?? null });
    else others.push({ is, label: cells.map(({ text }) => text).join(' | '), at });
    before = is;
  }
  return { lines, others };
}

const calledAs = ({ label, cells }: Line): string => label?.text || cells.find(({ text }) => text !== '')?.text || '';

/** How many rows of the form stand in a grid by their labels or tags. */
export const namedRowsIn = (grid: Grid, table: FormTable, columns: FoundColumns): number =>
  namedRows(linesOf(grid, table, columns).lines, table).size;

/** Finds the rows that hold answers, the total row last, and says of each other row what it is. */
export function findRows(
  grid: Grid,
  table: FormTable,
  columns: FoundColumns,
  form: Pick<Form, 'language' | 'letterhead'>,
): FoundRows {
  const { lines, others } = linesOf(grid, table, columns);
  const named = namedRows(lines, table);
  const places = new Set([...named.values()].map(({ at }) => at));
  const kinds = rowKinds(lines, { table, columns, form, grid, named: places });
  const isData = ({ at }: Line): boolean => kinds.get(at)?.is === 'data';
  const total = table.total ? lines.findLast(({ at }) => kinds.get(at)?.is === 'total') : undefined;
  const data = lines.filter((line) => isData(line));
  const fixed = table.rows.are === 'fixed' ? table.rows.rows.map(({ id }) => id) : null;
  const left = data.filter((line) => !places.has(line.at) && isFilled(line));
  const turned = fixed
    ? byTurn(
        left,
        fixed.filter((id) => !named.has(id)),
      )
    : [];
  const doubt = (line: Line): Pick<FoundRow, 'against'> =>
    kinds.get(line.at)?.sure === false ? { against: { because: 'label', seen: calledAs(line), expected: null } } : {};
  const rows = fixed
    ? [...named.values(), ...turned].sort((a, b) => a.at - b.at)
    : data.map((line, index) => ({ id: `r${index + 1}`, label: calledAs(line) || null, at: line.at, ...doubt(line) }));
  const known = new Set(rows.map(({ id }) => id));
  const held = new Set([...rows.map(({ at }) => at), ...(total ? [total.at] : [])]);
  const apart = lines.flatMap((line): OtherRow[] => {
    const is = kinds.get(line.at)?.is ?? 'data';
    if (held.has(line.at) || !isFilled(line)) return [];
    const saysMore = line.cells.some((cell) => cell !== line.label && cell.text !== '');
    return [{ is: is !== 'data' ? is : saysMore ? 'added' : 'group', label: calledAs(line), at: line.at }];
  });
  const lost = (fixed ?? []).filter((id) => !known.has(id));
  return {
    rows: [...rows, ...(total ? [{ id: TOTAL_ROW, label: total.cells[0]?.text ?? null, at: total.at }] : [])],
    lost: table.total && !total ? [...lost, TOTAL_ROW] : lost,
    others: [...others, ...apart].sort((a, b) => a.at - b.at),
  };
}
