import type { Form } from '../../form/index.js';
import { readValue, saysNotOfNow } from '../../values/index.js';
import type { FoundText } from '../lines/found-text.js';
import { isOfOtherTime } from '../names/other-time.js';
import { isOfPart } from '../names/part.js';
import { isPlanned } from '../names/planned.js';
import type { Asked } from './asked.js';
import type { FoundColumn, FoundColumns } from './columns/columns.js';
import type { Grid, GridCell } from './grid.js';
import type { FoundRow } from './rows/rows.js';
import { addedBehind } from './stray-value.js';

interface Table {
  asked: Asked;
  grid: Grid;
  columns: FoundColumns;
  form: Pick<Form, 'language' | 'period'>;
}

/**
 * What stands below a header that somebody added behind all columns of the form, where the one place that is asked was left empty
 * and it may be a value of it. Nobody can be sure, but it was not left out; not where the header says that it is of another
 * time, planned or a part.
 */
export function addedValue(
  table: Table,
  row: FoundRow,
  column: FoundColumn,
): { cell: GridCell; against: NonNullable<FoundText['against']> } | null {
  const { asked, form } = table;
  const [value, ...others] = asked.columns.filter(({ is }) => is === 'value');
  const added = value && others.length === 0 && value.id === column.id ? addedBehind(table, row) : null;
  const head = added?.heads.at(-1);
  if (!value || !added || !head) return null;
  const { cell, heads } = added;
  const best = readValue(cell.text, asked.ruleOf(column.id, row.id), form.language).value;
  const isOther =
    isOfOtherTime(heads, value.headers, form.period) ||
    isPlanned(heads, value.headers) ||
    isOfPart(heads, value.headers) ||
    heads.some(({ text }) => saysNotOfNow(text));
  if (best === null || isOther) return null;
  return { cell, against: { because: 'place', seen: head.text, expected: value.headers[0]?.text ?? null, best } };
}
