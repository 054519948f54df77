import type { Unsure } from '../../../schemas/submission.js';
import type { Form } from '../../form/index.js';
import { readValue } from '../../values/index.js';
import type { FoundText } from '../lines/found-text.js';
import { standsIn, typedAtEnd } from '../lines/typed.js';
import { saysWholeYear } from '../names/only-time.js';
import type { Owned } from '../names/other-place.js';
import { isOfOtherTime, yearBefore } from '../names/other-time.js';
import { isOfPart } from '../names/part.js';
import { isPlanned } from '../names/planned.js';
import { isBlank } from '../texts/blank.js';
import { allOf } from '../texts/seen.js';
import { addedValue } from './added-value.js';
import { taggedSpots } from './anchors.js';
import type { Asked } from './asked.js';
import { type FoundColumn, type FoundColumns, findColumns, otherGroup } from './columns/columns.js';
import { cellsOf, type Grid, type GridCell, shownIn } from './grid.js';
import { doubted, type Position } from './line-up.js';
import { neighboursValue } from './neighbours-value.js';
import { namesOtherKind } from './other-kind.js';
import { revisedBeside } from './revised.js';
import { type FoundRow, type FoundRows, findRows } from './rows/rows.js';
import { isLong, isShort, withoutShifted } from './shifted.js';
import { type StrayValue, strayValue } from './stray-value.js';

/** Where everything asked in rows and columns stands in one returned table. */
export interface Placed {
  asked: Asked;
  grid: Grid;
  columns: FoundColumns;
  rows: FoundRows;
  form: Pick<Form, 'language' | 'letterhead' | 'period'> & Owned;
  /** A line above it that says it is of another time, another's, or planned: "… năm 2025" of last year's table. */
  otherTitle: string | null;
}

/**
 * Columns whose header speaks of another time than the form does, of what is only planned, or of another kind of thing where the
 * form names none are doubtful, whatever else it says.
 */
const columnsMeant = (found: FoundColumns, asked: Asked, { period }: Placed['form']): FoundColumns => ({
  ...found,
  columns: found.columns.map((column, index) => {
    const own = asked.columns[index];
    if (own?.is !== 'value' || !column.position) return column;
    const before = own.ofBefore ? yearBefore(period) : [];
    const names = [...own.headers, ...own.otherwise, ...(own.group ? [own.group] : []), ...before];
    const heads = found.heads[column.at ?? -1] ?? [];
    const { position } = column;
    const head = position.words === 'same' ? undefined : heads.at(-1);
    const isOther =
      isOfOtherTime(heads, names, period) ||
      (position.words !== 'same' && saysWholeYear(heads, own.headers, period)) ||
      isPlanned(heads, [asked.titled, ...names]) ||
      isOfPart(heads, [asked.titled, ...names]) ||
      (head !== undefined && namesOtherKind(head, own, asked));
    const isTold = position.doubt !== undefined || !isOther;
    return isTold ? column : { ...column, position: doubted(position, { is: 'words', best: position.at }) };
  }),
});

/** Puts all that is asked at its places in a table; `otherTitle` is a line above it that says it is something else. */
export function placedIn(grid: Grid, asked: Asked, form: Placed['form'], otherTitle: string | null = null): Placed {
  const found = findColumns(grid, asked);
  const columns = columnsMeant(withoutShifted(found, grid, asked), asked, form);
  return { asked, grid, columns, rows: findRows(grid, asked, columns, form), form, otherTitle };
}

/** The cell of a row and a column that are asked, with what speaks against it. */
export interface FoundCell {
  cell: GridCell;
  against?: NonNullable<FoundText['against']>;
  /** It was typed beside its place. */
  stray?: StrayValue;
}

const several = (position: Position | null): readonly number[] | null =>
  position?.doubt?.is === 'several' ? position.doubt.among : null;

const labelAt = ({ rows, grid, columns, asked }: Placed, at: number): string => {
  const own = [...rows.rows, ...rows.others].find((row) => row.at === at)?.label;
  const index = asked.columns.findIndex(({ is }) => is === 'label');
  return own || (grid.rows[at]?.[columns.columns[index]?.at ?? 0]?.text ?? '');
};

const labelOf = ({ asked }: Placed, id: string): string | null =>
  asked.rows?.find((row) => row.id === id)?.labels[0]?.text ?? null;

const withGroup = (header: string, group: string | null | undefined): string =>
  group ? `${group} – ${header}` : header;

/** What the form prints above a column, with its common header where others are called the same. */
function headerOf({ asked }: Placed, id: string): string | null {
  const column = asked.columns.find((one) => one.id === id);
  const header = column?.headers[0];
  if (!header) return null;
  const isShared = asked.columns.some((other) => other !== column && other.headers[0]?.key === header.key);
  return isShared ? withGroup(header.text, column.group?.text) : header.text;
}

/** What a person reads above some grid columns, and what the form prints above the one that is asked. */
function headersAt(placed: Placed, id: string, places: readonly number[]): { seen: string[]; expected: string | null } {
  const { asked, columns } = placed;
  const column = asked.columns.find((one) => one.id === id);
  const above = places.map((at) => columns.heads[at] ?? []);
  const isGrouped = column !== undefined && above.some((heads) => otherGroup(heads, column) !== null);
  return {
    seen: above.map((heads) => withGroup(heads.at(-1)?.text ?? '', isGrouped ? heads.at(-2)?.text : null)),
    expected: isGrouped ? withGroup(column.headers[0]?.text ?? '', column.group?.text) : headerOf(placed, id),
  };
}

/** What a cell says as what is asked there; null where it says nothing. */
const valueIn = ({ asked, form }: Placed, row: FoundRow, column: FoundColumn, cell: GridCell): Unsure['best'] =>
  cell.text === '' ? null : readValue(standsIn(cell).typed, asked.ruleOf(column.id, row.id), form.language).value;

/** A cell that is doubtful because its row, its column or all of its table is; where its own words stand elsewhere, the best is read there. */
function doubtful(placed: Placed, row: FoundRow, column: FoundColumn, cell: GridCell): FoundCell | null {
  const [above, beside] = [column.position?.doubt, row.position.doubt];
  const { asked, grid, otherTitle } = placed;
  const at = column.at ?? 0;
  const found = (against: NonNullable<FoundText['against']>, best: GridCell | null | undefined): FoundCell => {
    if (!best || best === cell) return { cell, against };
    return { cell: cell.text === '' ? best : cell, against: { ...against, best: valueIn(placed, row, column, best) } };
  };
  if (beside?.is === 'words' || beside?.is === 'tags') {
    const seen = beside.is === 'words' ? labelAt(placed, row.at) : (asked.rows?.[beside.of]?.labels[0]?.text ?? '');
    const best = beside.is === 'words' ? grid.rows[beside.best]?.[at] : cell;
    return found({ because: 'label', seen, expected: labelOf(placed, row.id) }, best);
  }
  if (above?.is === 'words') {
    const { seen, expected } = headersAt(placed, column.id, [at]);
    return found({ because: 'header', seen: seen.join(), expected }, grid.rows[row.at]?.[above.best]);
  }
  if (above?.is === 'tags') {
    const seen = headerOf(placed, asked.columns[above.of]?.id ?? '') ?? '';
    return found({ because: 'header', seen, expected: headerOf(placed, column.id) }, cell);
  }
  // What rows are called is of no time, and nobody's.
  return otherTitle === null || asked.columns.find(({ id }) => id === column.id)?.key
    ? null
    : found({ because: 'header', seen: otherTitle, expected: asked.title || null }, cell);
}

/**
 * A tag of another place of the same table in a cell whose row and column are not doubtful: it, or its text, was moved.
 * Without a tag nobody can tell the columns of a row that lost a cell, or has one more.
 */
function strayTag(placed: Placed, cell: GridCell, row: FoundRow, column: FoundColumn): FoundCell['against'] {
  const { asked, grid } = placed;
  const spots = taggedSpots(cell, asked);
  const isOwn = spots.some((spot) => spot.column === column.id && (asked.rows === null || spot.row === row.id));
  const [other] = spots;
  if (!other && (isShort(placed, row.at) || isLong(placed, row.at)))
    return { because: 'place', seen: shownIn(grid, row.at), expected: headerOf(placed, column.id), best: null };
  if (isOwn || !other) return undefined;
  const seen = [labelOf(placed, other.row), headerOf(placed, other.column)].filter(Boolean).join(', ');
  return { because: 'place', seen, expected: [row.label, headerOf(placed, column.id)].filter(Boolean).join(', ') };
}

/**
 * What stands at the end of a row that ends before a column, where that still bears the column's own tag: a cell before it was
 * taken out, and it moved over.
 */
function movedOver(placed: Placed, row: FoundRow, column: FoundColumn): FoundCell | null {
  const { grid, asked, columns } = placed;
  const cell = isShort(placed, row.at) ? cellsOf(grid.rows[row.at] ?? []).at(-1) : undefined;
  const its = cell && columns.columns.find(({ at }) => at === cell.column);
  const isOwn = cell && taggedSpots(cell, asked).some((spot) => spot.column === column.id);
  const against = isOwn && its ? strayTag(placed, cell, row, its) : undefined;
  return cell && against ? { cell, against: { ...against, best: valueIn(placed, row, column, cell) } } : null;
}

/**
 * The cell of a row and a column; null where its row ends before it. Where several may be meant, the first that is filled
 * in: it is doubtful unless the others say the same, or nothing.
 */
export function cellAt(placed: Placed, row: FoundRow, column: FoundColumn): FoundCell | null {
  const { grid } = placed;
  if (column.at === null) return null;
  const [rows, columns] = [several(row.position), several(column.position)];
  if (!rows && !columns) {
    const only = grid.rows[row.at]?.[column.at];
    return only ? foundIn(placed, row, column, only, false) : movedOver(placed, row, column);
  }
  const cells: GridCell[] = [];
  for (const at of rows ?? [row.at])
    for (const one of columns ?? [column.at]) {
      const cell = grid.rows[at]?.[one];
      if (cell) cells.push(cell);
    }
  const filled = cells.filter(({ text }) => text !== '');
  const cell = filled[0] ?? cells[0];
  if (!cell) return null;
  if (filled.some(({ key }) => key !== cell.key)) {
    const { seen: named, expected } = columns
      ? headersAt(placed, column.id, columns)
      : { seen: (rows ?? []).map((at) => labelAt(placed, at)), expected: labelOf(placed, row.id) };
    // Places that are called alike are told by what stands in them.
    const isAlike = new Set(named).size === 1;
    const seen = allOf(isAlike ? filled.map(({ text }) => text) : named);
    return {
      cell,
      against: { because: isAlike ? 'values' : 'place', seen, expected: isAlike ? null : expected, best: null },
    };
  }
  return foundIn(placed, row, column, cell, true);
}

/** A cell as it was found, be it one of several that may be meant and say the same. */
function foundIn(placed: Placed, row: FoundRow, column: FoundColumn, cell: GridCell, isOfSeveral: boolean): FoundCell {
  if (row.against) return { cell, against: row.against };
  if (isBlank(cell.text, placed.form.language) && !row.position.doubt && !column.position?.doubt) {
    const stray = strayValue(placed, row, placed.form.language);
    if (stray) return { cell: stray.cell, stray };
    const beside = neighboursValue(placed, row, column, placed.form.language) ?? addedValue(placed, row, column);
    if (beside) return beside;
  }
  const moved = isOfSeveral ? undefined : strayTag(placed, cell, row, column);
  const against = moved ?? revisedBeside(placed, row, column, cell);
  return doubtful(placed, row, column, cell) ?? (against ? { cell, against } : { cell });
}

/** What a person typed there. */
export const typedAt = ({ cell, stray }: FoundCell): Pick<FoundText, 'text' | 'typed'> =>
  stray?.behind ? typedAtEnd(stray.behind.node, stray.behind.text.length) : standsIn(cell);
