import type { Language } from '../../../schemas/id.js';
import { fold, wordsOf } from '../../text/index.js';
import { isNumeric, readValue, unitOf, type ValueRule } from '../../values/index.js';
import type { FoundText } from '../lines/found-text.js';
import type { Asked } from './asked.js';
import type { FoundColumn, FoundColumns } from './columns/columns.js';
import type { Grid, GridCell } from './grid.js';
import type { FoundRow } from './rows/rows.js';

interface Table {
  asked: Asked;
  grid: Grid;
  columns: FoundColumns;
  rows: { rows: readonly FoundRow[] };
}

interface Neighbour {
  cell: GridCell;
  rule: ValueRule;
}

/** The places for values right above, below, before and behind one. */
function neighboursOf({ asked, grid, columns, rows }: Table, row: FoundRow, column: FoundColumn): Neighbour[] {
  const isNext = (one: number | null, at: number | null): boolean =>
    one !== null && at !== null && Math.abs(one - at) === 1;
  const isValue = new Set(asked.columns.flatMap(({ id, is }) => (is === 'value' ? [id] : [])));
  const places = [
    ...rows.rows.filter(({ at }) => isNext(at, row.at)).map((one) => ({ row: one, column })),
    ...columns.columns
      .filter(({ id, at }) => isValue.has(id) && isNext(at, column.at))
      .map((one) => ({ row, column: one })),
  ];
  return places.flatMap((place) => {
    const cell = grid.rows[place.row.at]?.[place.column.at ?? -1];
    return cell ? [{ cell, rule: asked.ruleOf(place.column.id, place.row.id) }] : [];
  });
}

const countedIn = (rule: ValueRule, language: Language): string => unitOf(rule, language) || (rule.named ?? '');

/** A number and the space behind it. Each is met once: what only looks like numbers, however long, is gone through once. */
const NUMBER = /(?<![\p{L}\d])\d[\d.,]*\s*/gu;

/** The number in a text that one unit of measure stands behind, with it; null where there is none. */
function numberIn(text: string, unit: string): string | null {
  const [said, own] = [fold(text), fold(unit)];
  for (const { 0: number, index } of said.matchAll(NUMBER)) {
    const end = index + number.length;
    if (said.startsWith(own, end) && !/[\p{L}\d]/u.test(said.charAt(end + own.length))) return number + own;
  }
  return null;
}

const beginsAs = (one: string, other: string): boolean => {
  const [words, own] = [wordsOf(one), wordsOf(other)];
  return own.every((word, at) => word === words[at]);
};

/**
 * A number with the unit of measure of an empty place in a place beside it, where another unit is asked for: "41 hội nghị/846
 * lượt người" above the row that is counted in "lượt người". Nobody can be sure, but it was not left out.
 */
export function neighboursValue(
  table: Table,
  row: FoundRow,
  column: FoundColumn,
  language: Language,
): { cell: GridCell; against: NonNullable<FoundText['against']> } | null {
  const rule = table.asked.ruleOf(column.id, row.id);
  const unit = isNumeric(rule) ? countedIn(rule, language) : '';
  if (unit === '') return null;
  for (const { cell, rule: other } of neighboursOf(table, row, column)) {
    const isOthers = !/\d/.test(cell.text) || beginsAs(countedIn(other, language), unit);
    const found = isOthers ? null : numberIn(cell.text, unit);
    if (found === null) continue;
    const best = readValue(found, rule, language).value;
    return { cell, against: { because: 'values', seen: cell.text, expected: null, best } };
  }
  return null;
}
