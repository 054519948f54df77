import type { Language } from '../../../schemas/id.js';
import { keyOf, Wording } from '../../text/index.js';
import { currencyOf, measureIn, readValue, type ValueRule } from '../../values/index.js';
import type { FlowNode } from '../lines/flow.js';
import { CALLED, compareNames } from '../names/names.js';
import { isBlank } from '../texts/blank.js';
import type { Asked } from './asked.js';
import type { FoundColumns } from './columns/columns.js';
import { cellsOf, type Grid, type GridCell } from './grid.js';
import type { FoundRow } from './rows/rows.js';

/** A value that was typed beside its place: all of a cell, or what stands at the end of one of its paragraphs. */
export interface StrayValue {
  cell: GridCell;
  behind: { node: FlowNode; text: string } | null;
}

interface Table {
  asked: Asked;
  grid: Grid;
  columns: FoundColumns;
}

const cellIn = ({ asked, grid, columns }: Table, row: FoundRow, is: 'label' | 'unit'): GridCell | null => {
  const at = columns.columns[asked.columns.findIndex((column) => column.is === is)]?.at ?? null;
  return at === null ? null : (grid.rows[row.at]?.[at] ?? null);
};

/** "Số hội nghị: 12" in the cell of the label: what stands behind it, on its line or in the next paragraph. */
function behindLabel(cell: GridCell, labels: readonly Wording[]): StrayValue | null {
  const isCalled = (text: string): boolean => CALLED.has(compareNames(new Wording(text), labels));
  for (const [at, node] of cell.nodes.entries()) {
    const colon = node.meant.search(/[:：]/);
    const [before, text] = [node.meant.slice(0, colon), node.meant.slice(colon + 1).trim()];
    if (colon > 0 && /\d/.test(text) && isCalled(before)) return { cell, behind: { node, text } };
    const next = cell.nodes[at + 1];
    if (next && /\d/.test(next.meant) && isCalled(node.meant.replace(/[:：]\s*$/, '')))
      return { cell, behind: { node: next, text: next.meant.trim() } };
  }
  return null;
}

/** The only cell that somebody filled in behind all columns of the form, with what stands above it. */
export function addedBehind(
  { grid, columns }: Table,
  row: FoundRow,
): { cell: GridCell; heads: readonly Wording[] } | null {
  const last = Math.max(...columns.columns.map(({ at }) => at ?? -1));
  const added = cellsOf(grid.rows[row.at] ?? []).filter(({ column, text }) => column > last && text.trim() !== '');
  const [only] = added;
  return only && added.length === 1 ? { cell: only, heads: columns.heads[only.column] ?? [] } : null;
}

/** What is chosen is counted in nothing: a choice in the cell of the unit is the answer. */
const saysChoice = (text: string, rule: ValueRule, language: Language): boolean =>
  (rule.type === 'choice' || rule.type === 'yes_no') &&
  text !== '' &&
  readValue([{ text }], rule, language).value !== null;

/** A text without the currency it begins with: "EUR 71,269". */
function withoutCurrency(text: string): string {
  const [first = ''] = text.match(/^\s*[^\d\s]+\s*/u) ?? [];
  return first !== '' && currencyOf(measureIn(first)) !== null ? text.slice(first.length) : text;
}

/**
 * What was typed into the cell of the label or of the unit of measure of a row whose own place was left empty, or into one added
 * behind it; null where nothing was, or where several values are asked and nobody could tell which it is.
 */
export function strayValue(table: Table, row: FoundRow, language: Language): StrayValue | null {
  const { asked } = table;
  const printed = asked.rows?.find(({ id }) => id === row.id);
  if (!printed || asked.columns.filter(({ is }) => is === 'value').length !== 1) return null;
  const unit = cellIn(table, row, 'unit');
  const [value] = asked.columns.filter(({ is }) => is === 'value');
  if (unit && value && saysChoice(unit.text, asked.ruleOf(value.id, row.id), language))
    return { cell: unit, behind: null };
  const amount = unit === null ? '' : withoutCurrency(unit.text);
  if (unit && /^\s*[-+(]?\d/.test(amount) && keyOf(amount) !== '' && !/^1?[., ]?000/.test(amount))
    return { cell: unit, behind: null };
  const added = addedBehind(table, row);
  const isBare = added !== null && added.heads.length === 0;
  if (isBare && value && readValue(added.cell.text, asked.ruleOf(value.id, row.id), language).value !== null)
    return { cell: added.cell, behind: null };
  const label = cellIn(table, row, 'label');
  return label && !isBlank(label.text, language) ? behindLabel(label, printed.labels) : null;
}
