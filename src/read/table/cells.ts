import type { Answer } from '../../../schemas/submission.js';
import {
  askedColumns,
  bookmarkOf,
  cellItem,
  type Form,
  type FormColumn,
  type FormTable,
  fixedRowsOf,
  isAddedTo,
  TOTAL_ROW,
  tagOf,
} from '../../form/index.js';
import { isNumeric } from '../../values/index.js';
import { CONFIDENCE, SUREST } from '../confidence.js';
import type { FoundText } from '../lines/found-text.js';
import { placeOf } from '../lines/place.js';
import type { Located } from '../locate/locations.js';
import { answerOf, type ReadAnswer } from '../valued.js';
import type { FoundColumn } from './columns/columns.js';
import { type GridCell, shownIn } from './grid.js';
import { type Beside, measureBeside } from './measures.js';
import { type MergedCells, mergedAt } from './merged.js';
import { type ReadPlace, withMovedOver } from './moved-over.js';
import { cellAt, type FoundCell, type Placed, typedAt } from './placed.js';
import { calledOtherwise, type FoundRow } from './rows/rows.js';
import { valuedBeside } from './valued-cell.js';

/** A table of the form where it stands. */
export interface TableSetting {
  table: FormTable;
  form: Form;
  placed: Placed;
  merged: MergedCells;
  trail: readonly string[];
  located: Located;
  /** What stands beside all of its values. */
  beside: Beside;
}

/** The answer to what is gone, as sure as that is. */
export const missing = (
  asked: Pick<Answer, 'item' | 'kind' | 'required'>,
  { trail, quote }: { trail: readonly string[]; quote: string },
  confidence: number = SUREST,
): Answer => ({
  ...asked,
  state: 'missing',
  value: null,
  text: null,
  by: 'none',
  confidence,
  place: placeOf(trail, null, quote),
});

/**
 * The strongest carrier that names a cell; in open rows tags are repeated by copying, so the table's own counts. Without
 * one, a cell is as sure as the doubtful one of its table, its row and its column.
 */
function cellBy(
  cell: GridCell,
  item: string,
  posterior: number,
  { located }: TableSetting,
): Pick<FoundText, 'by' | 'confidence'> {
  if (cell.nodes.some(({ tags }) => tags.size > 0)) {
    const tag = tagOf('cell', item);
    if (cell.nodes.some(({ tags }) => tags.has(tag))) return { by: 'tag', confidence: CONFIDENCE.tag };
  }
  if (cell.nodes.some(({ bookmarks }) => bookmarks.length > 0)) {
    const own = bookmarkOf('cell', item);
    if (cell.nodes.some(({ bookmarks }) => bookmarks.some(({ name }) => name === own)))
      return { by: 'bookmark', confidence: CONFIDENCE.bookmark };
  }
  return { by: 'signature', confidence: Math.min(located.evidence.confidence, posterior) };
}

interface Place {
  row: FoundRow;
  column: FormColumn;
  found: FoundColumn;
  required: boolean;
}

/** A number for several rows is no sure one of the first of them. */
const countedOnce = (read: ReturnType<typeof valuedBeside>): ReturnType<typeof valuedBeside> =>
  read.state === 'answered' ? { doubt: { read: String(read.value), because: 'merged' }, ...read } : read;

function readCell(at: FoundCell, { row, column, found, required }: Place, setting: TableSetting): ReadAnswer {
  const { cell, against: doubt, stray } = at;
  const { table, form, trail, merged, beside } = setting;
  const item = cellItem(table.id, row.id, column.id);
  const node = cell.nodes[0] ?? null;
  const whole = mergedAt(merged, cell, row, column, table);
  const isElsewhere = whole === 'counted elsewhere';
  const against = doubt ?? (typeof whole === 'string' ? null : whole);
  const posterior = against ? 1 : Math.min(row.position.posterior, found.position?.posterior ?? 1);
  const { text, typed = [{ text }] } = isElsewhere ? { text: '' } : typedAt(at);
  const { by, confidence } = cellBy(cell, item, posterior, setting);
  const stands: FoundText = { text, typed, node, by, confidence };
  if (against) stands.against = against;
  const labels = [column.label, column.printed];
  if (column.group !== null) labels.push(column.group);
  // All rows together are of what the first of them is of.
  const [first] = row.id === TOTAL_ROW ? fixedRowsOf(table) : [];
  if (first) labels.push(first.label);
  if (row.label !== null && !isAddedTo(table, row.id)) labels.push(row.label);
  labels.push(table.title);
  // Words are counted in nothing.
  const isCounted = !stray && isNumeric(column.rule);
  const measure = isCounted ? measureBeside(beside, row, found.at ?? 0, column.rule, form.language) : null;
  const read = valuedBeside(stands, { kind: 'cell', rule: column.rule, language: form.language, labels }, measure);
  const place = placeOf(trail, node, [row.label, column.label].filter(Boolean).join(', '));
  const asked = { item, kind: 'cell', required: required && !isElsewhere } as const;
  return answerOf(asked, whole === 'counted here' ? countedOnce(read) : read, place);
}

/** The cells of one row that are filled in. In the total row only columns that can be added up are asked. */
export function readRow(row: FoundRow, setting: TableSetting): ReadAnswer[] {
  const { table, placed, trail } = setting;
  const asked = askedColumns(table, row.id);
  const owed = fixedRowsOf(table).find((one) => one.id === row.id)?.required ?? table.required;
  const called = calledOtherwise(row, placed.asked);
  const cells: ReadPlace[] = [];
  for (const [index, column] of asked.entries()) {
    const found = placed.columns.columns.find((one) => one.id === column.id);
    if (!found || found.at === null) continue;
    const required = owed && (column.required || row.id === TOTAL_ROW);
    const cell = cellAt(placed, row, found);
    if (!cell) {
      const item = cellItem(table.id, row.id, column.id);
      const answer = missing({ item, kind: 'cell', required }, { trail, quote: column.label });
      cells.push({ answer, rule: column.rule, required: column.required, at: found.at });
      continue;
    }
    const read = readCell(cell, { row, column, found, required }, setting);
    const answer = index === 0 && called ? { ...read, called } : read;
    cells.push({ answer, rule: column.rule, required: column.required, at: found.at });
  }
  return withMovedOver(cells, shownIn(placed.grid, row.at), setting.form.language);
}
