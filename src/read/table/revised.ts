import type { Form } from '../../form/index.js';
import { fold, ofLetters } from '../../text/index.js';
import { readValue } from '../../values/index.js';
import { behindWords } from '../figures/in-clauses.js';
import type { FoundText } from '../lines/found-text.js';
import { standsIn } from '../lines/typed.js';
import { isBlank } from '../texts/blank.js';
import { anyOf } from '../words/index.js';
import type { Asked } from './asked.js';
import { type FoundColumn, type FoundColumns, findColumns } from './columns/columns.js';
import type { Grid, GridCell } from './grid.js';
import { madeOnce } from './made-once.js';
import type { FoundRow, FoundRows } from './rows/rows.js';

const REVISED = ofLetters(new RegExp(`(?<!\\p{L})${anyOf((words) => words.revised)}(?!\\p{L})`, 'u'));

/** What is asked, where it stands in a table. */
interface Setting {
  asked: Asked;
  grid: Grid;
  columns: FoundColumns;
  rows: FoundRows;
  form: Pick<Form, 'language'>;
}

/** A column nobody asked for that says anew what is asked in some columns; null where it does not say in which. */
interface Revising {
  at: number;
  of: ReadonlySet<string> | null;
}

/** What is asked in the columns that some words name. */
const namedIn = (said: string, { columns }: Asked): ReadonlySet<string> =>
  new Set(
    columns.flatMap(({ is, id, headers }) =>
      is === 'value' && headers.some(({ text }) => behindWords(said, fold(text)) !== null) ? [id] : [],
    ),
  );

/** The columns beside those of the form that are headed as one of them once more, or as what was revised. */
const revisingIn = madeOnce((grid: Grid, asked: Asked): readonly Revising[] => {
  const { columns, heads } = findColumns(grid, asked);
  const taken = new Set(columns.map(({ at }) => at));
  return heads.flatMap((above, at): Revising[] => {
    const head = above.at(-1);
    if (taken.has(at) || head === undefined) return [];
    const again = asked.columns.filter(
      ({ is, headers }) => is === 'value' && headers.some(({ key }) => key === head.key),
    );
    if (again.length > 0) return [{ at, of: new Set(again.map(({ id }) => id)) }];
    const said = fold(above.map(({ text }) => text).join(' '));
    if (!REVISED.test(said)) return [];
    const named = namedIn(said, asked);
    return [{ at, of: named.size > 0 ? named : null }];
  });
});

/** The cells that say anew what is asked in a row and a column: in a column beside those of the form, or in a row of its own. */
function revisingCells({ asked, grid, rows }: Setting, row: FoundRow, column: FoundColumn): GridCell[] {
  const line = grid.rows[row.at] ?? [];
  const beside = grid.width === asked.columns.length ? [] : revisingIn(grid, asked);
  const cells = beside.flatMap(({ at, of }) => (of === null || of.has(column.id) ? (line[at] ?? []) : []));
  const label = fold(row.label ?? '');
  for (const { is, at, label: called } of rows.others) {
    if (is === 'header' || is === 'numbers' || !REVISED.test(fold(called))) continue;
    const isItsOwn = label !== '' && fold(called).includes(label);
    const isBelow = at === row.at + 1 && !rows.rows.some((one) => one.label && fold(called).includes(fold(one.label)));
    const cell = isItsOwn || isBelow ? grid.rows[at]?.[column.at ?? 0] : undefined;
    if (cell) cells.push(cell);
  }
  return cells;
}

/**
 * Whether what stands at a place is said anew beside it, in a column or row that somebody added: "Số liệu sau rà soát". Where the two
 * say otherwise nobody can tell which of them counts.
 */
export function revisedBeside(
  placed: Setting,
  row: FoundRow,
  column: FoundColumn,
  own: GridCell,
): FoundText['against'] {
  const { asked, form, grid, rows } = placed;
  // Most tables come back with the columns and rows of the form alone.
  if (grid.width === asked.columns.length && rows.others.length === 0) return undefined;
  const { language } = form;
  if (asked.columns.find(({ id }) => id === column.id)?.is !== 'value' || isBlank(own.text, language)) return undefined;
  const said = (cell: GridCell, id = column.id) =>
    readValue(standsIn(cell).typed, asked.ruleOf(id, row.id), language).value;
  for (const cell of revisingCells(placed, row, column)) {
    if (cell === own || isBlank(cell.text, language)) continue;
    const value = said(cell);
    if (value === null ? !/\d/.test(cell.text) : value === said(own)) continue;
    // It may as well say anew what another column of the row holds.
    const isAnothers = placed.columns.columns.some(({ id, at }) => {
      const other = id === column.id || at === null ? undefined : grid.rows[row.at]?.[at];
      return other && other !== cell && value !== null && said(other, id) === value;
    });
    if (!isAnothers) return { because: 'values', seen: `${own.text}; ${cell.text}`, expected: null, best: null };
  }
  return undefined;
}
