import type { Answer } from '../../../schemas/submission.js';
import { type Form, fixedRowsOf, isAddedTo, partItem, TOTAL_ROW } from '../../form/index.js';
import type { Landmark } from '../landmark.js';
import type { Flow, FlowNode } from '../lines/flow.js';
import { placeOf } from '../lines/place.js';
import { absenceOf, type Locations } from '../locate/locations.js';
import { picturedAt, toBeSeen } from '../regions/in-place-of.js';
import type { TableReading } from '../submission.js';
import { isBlank, isNil } from '../texts/blank.js';
import type { ReadAnswer } from '../valued.js';
import { linesAbove } from './above.js';
import { askedTable } from './asked.js';
import { missing, readRow, type TableSetting } from './cells.js';
import { headedElsewhere } from './columns/headed-elsewhere.js';
import { joinedBeside } from './columns/joined-beside.js';
import { facing } from './facing.js';
import { cellsOf, type Grid, shownIn } from './grid.js';
import { mergedCells } from './merged.js';
import { notesBelow } from './notes-below.js';
import { saidOfAll } from './of-all.js';
import { placedIn } from './placed.js';
import { withSameAbove } from './rows/same-above.js';
import { saidAbove } from './said-above.js';
import { otherAbove } from './said-otherwise.js';
import { tabbedAt } from './tabbed.js';

type AskedTable = Extract<Landmark, { is: 'table' }>;

export interface ReadTable {
  answers: ReadAnswer[];
  reading: TableReading | null;
}

const firstNode = (grid: Grid, row: number): FlowNode | null =>
  cellsOf(grid.rows[row] ?? []).flatMap(({ nodes }) => nodes)[0] ?? null;

/** A total that is there though no row is. */
const saysMuch = ({ state, value }: Answer): boolean => state === 'unknown' || (state === 'answered' && value !== 0);

const filled = (answers: readonly Answer[]): boolean => answers.some((answer) => answer.state !== 'blank');

/** "Không có" written across an otherwise empty table, or in one of its cells. */
function isNilTable({ placed: { grid, columns, rows }, table, form }: TableSetting): boolean {
  const printed = new Set(
    table.columns.flatMap((column, at) => (column.is === 'value' ? [] : [columns.columns[at]?.at])),
  );
  const total = rows.rows.find((row) => row.id === TOTAL_ROW)?.at;
  const words = grid.rows.flatMap((line, at) =>
    at < columns.firstRow || at === total
      ? []
      : cellsOf(line).filter((cell) => !printed.has(cell.column) && !isBlank(cell.text, form.language)),
  );
  return words.length === 1 && isNil(words[0]?.text ?? '');
}

/** An asked table: itself, each cell of each row that is there, and the rows and columns of the form that are gone. */
export function readTable(landmark: AskedTable, locations: Locations, flow: Flow, form: Form): ReadTable {
  const { table, trail } = landmark;
  const located = locations.located.get(landmark.index);
  if (!located?.grid) {
    const gone = { item: table.id, kind: 'table', required: table.required } as const;
    const lost = missing(gone, { trail, quote: table.title }, absenceOf(locations, landmark));
    const asked = askedTable(table);
    const there =
      picturedAt(landmark, locations, flow) ??
      tabbedAt(landmark, asked, locations, flow) ??
      joinedBeside(asked, locations) ??
      headedElsewhere(asked, locations, form);
    return { answers: [there ? toBeSeen(lost, trail, there) : lost], reading: null };
  }
  const asked = askedTable(table);
  const grid = facing(located.grid, asked);
  const lines = [...linesAbove(grid, flow), ...notesBelow(grid.table, flow), ...saidOfAll(flow)];
  const said = saidAbove(grid, asked, landmark, flow, locations);
  const placed = placedIn(grid, asked, form, otherAbove(said, asked, form));
  const { columns, rows: found } = placed;
  const merged = mergedCells(table, grid, columns, found.rows);
  const beside = { grid: placed.grid, asked, columns, lines };
  const setting: TableSetting = { table, form, placed, merged, trail, located, beside };
  const rows = withSameAbove(found.rows.map((row) => ({ row, answers: readRow(row, setting) })));
  const data = rows.filter(({ row }) => row.id !== TOTAL_ROW);
  const nil = isNilTable(setting);
  const answered = !nil && data.some(({ answers }) => filled(answers));
  const kept = rows.filter(({ row, answers }) => {
    if (nil) return false;
    if (row.id === TOTAL_ROW) return answered || table.rows.are === 'fixed' || answers.some(saysMuch);
    return isAddedTo(table, row.id) ? filled(answers) : true;
  });
  const { by, confidence } = located.evidence;
  const place = placeOf(trail, flow.nodesOf.get(grid.table)?.[0] ?? null, table.title);
  const self: Answer = {
    item: table.id,
    kind: 'table',
    required: table.required,
    state: nil ? 'nil' : answered ? 'answered' : 'blank',
    value: null,
    text: null,
    by,
    confidence,
    place,
  };
  const lostRows = nil
    ? []
    : found.lost.map((id) => {
        const row = fixedRowsOf(table).find((one) => one.id === id);
        const label = row?.label ?? form.letterhead.words.total;
        const required = (row?.required ?? table.required) && (id !== TOTAL_ROW || answered);
        return missing({ item: partItem(table.id, id), kind: 'cell', required }, { trail, quote: label });
      });
  const lostColumns = columns.columns.flatMap((one, index) => {
    const column = table.columns[index];
    if (one.at !== null || column?.is !== 'value') return [];
    const required = table.required && column.required;
    return [missing({ item: partItem(table.id, one.id), kind: 'cell', required }, { trail, quote: column.label })];
  });
  const reading: TableReading = {
    item: table.id,
    by,
    confidence,
    columns: columns.columns.map(({ id, typed, typedGroup }) => ({
      id,
      typed,
      ...(typedGroup !== undefined && { group: typedGroup }),
    })),
    rowsAsPrinted: !found.others.some(({ is }) => is === 'added') && found.lost.every((id) => id === TOTAL_ROW),
    rows: kept.map(({ row, answers }) => ({ id: row.id, label: row.label, place: answers[0]?.place ?? place })),
    others: found.others.map(({ is, label, at }) => ({
      is,
      label,
      text: shownIn(grid, at),
      place: placeOf(trail, firstNode(grid, at), label),
    })),
    place,
  };
  return { answers: [self, ...kept.flatMap(({ answers }) => answers), ...lostRows, ...lostColumns], reading };
}
