import type { FigureValue, FormFigure } from '../../form/index.js';
import { bookmarkOf, tagOf } from '../../form/index.js';
import type { Table } from '../../word/index.js';
import { CONFIDENCE, SUREST } from '../confidence.js';
import type { FlowNode } from '../lines/flow.js';
import type { FoundText } from '../lines/found-text.js';
import { standsIn } from '../lines/typed.js';
import { cellsOf, type Grid, type GridCell } from '../table/grid.js';
import { type Beside, type MeasureBeside, measureBeside } from '../table/measures.js';
import { cellAt, type Placed, typedAt } from '../table/placed.js';
import { calledOtherwise, type FoundRow, type Relabelled } from '../table/rows/rows.js';
import { allOf } from '../texts/seen.js';
import { VALUE } from './asked.js';

/** A cell that carries an anchor, and the cells its row begins with: what a person reads beside it. */
export interface AnchoredCell {
  cell: GridCell;
  node: FlowNode;
  beside: readonly GridCell[];
}

/** Cells by the anchors in them; the first where an anchor was copied. */
export type AnchoredCells = ReadonlyMap<string, AnchoredCell>;

/** A row is called by one of so many cells at its beginning. */
const CALLED_BY = 2;

export function anchoredCells(grids: readonly Grid[]): AnchoredCells {
  const found = new Map<string, AnchoredCell>();
  for (const grid of grids) {
    const own = new Set([grid.table, ...grid.continued]);
    for (const line of grid.rows) {
      const cells = cellsOf(line);
      const beside = cells.slice(0, CALLED_BY);
      for (const cell of cells) {
        for (const node of cell.nodes) {
          if (!own.has(node.tables.at(-1) as Table)) continue;
          const add = (name: string): void => {
            if (!found.has(name)) found.set(name, { cell, node, beside });
          };
          for (const tag of node.tags) add(tag);
          for (const { name } of node.bookmarks) add(name);
        }
      }
    }
  }
  return found;
}

/** What stands where a figure was looked for in a table, with what a person reads beside it. */
export interface FoundFigure {
  found: FoundText;
  cell: GridCell;
  measure: MeasureBeside | null;
  /** What its row is called, in other words than the form's. */
  called?: Relabelled | null;
}

/** The cell a figure's own anchor stands in, wherever its table went. `labels`: what figures of the form are called. */
export function byAnchor(
  anchored: AnchoredCells,
  figure: FormFigure,
  { item }: FigureValue,
  isAnother: (cell: GridCell) => boolean,
): FoundFigure | null {
  const tagged = anchored.get(tagOf('figure', item));
  const one = tagged ?? anchored.get(bookmarkOf('figure', item));
  if (!one) return null;
  const { cell, node, beside } = one;
  const other = beside.find((label) => label !== cell && isAnother(label));
  const { text, typed } = standsIn(cell);
  const by = tagged ? 'tag' : 'bookmark';
  const found: FoundText = { text, typed, node, by, confidence: CONFIDENCE[by] };
  if (other) found.against = { because: 'label', seen: other.text, expected: figure.label };
  return { found, cell, measure: null };
}

/** What its own bookmark names in its own table, where no row of that is its own: what a person reads there is another's. */
export function outOfRow({ grid, rows }: Placed, anchored: FoundFigure, { label }: FormFigure): FoundFigure {
  const { found, cell } = anchored;
  const at = grid.rows.findIndex((line) => line.some((one) => one?.nodes === cell.nodes));
  const row = found.against ? undefined : rows.rows.find((one) => one.at === at);
  if (!row) return anchored;
  return { ...anchored, found: { ...found, against: { because: 'label', seen: row.label ?? '', expected: label } } };
}

/** A cell merged over the places of several values: nobody can say whose the one number in it is. */
function shared({ columns, rows, grid, asked }: Placed, cell: GridCell): FoundText['against'] {
  if (cell.text === '') return undefined;
  const places: { row: FoundRow; id: string }[] = [];
  for (const row of rows.rows)
    for (const [index, { id, at }] of columns.columns.entries())
      if (at !== null && asked.columns[index]?.is === 'value' && grid.rows[row.at]?.[at] === cell)
        places.push({ row, id });
  if (places.length < 2) return undefined;
  const headers = asked.columns.filter(({ id }) => places.some((place) => place.id === id));
  const labels = new Set(places.map(({ row }) => row.label ?? ''));
  const seen = labels.size > 1 ? [...labels] : headers.map(({ headers: [own] }) => own?.text ?? '');
  return { because: 'place', seen: allOf(seen), expected: null };
}

/** What stands at a row and the column of a value, in a table placed for its figure; `beside` all values of that table. */
export function inTable(placed: Placed, row: FoundRow, { key }: FigureValue, beside: Beside): FoundFigure | null {
  const column = placed.columns.columns.find(({ id }) => id === (key ?? VALUE));
  const at = column && cellAt(placed, row, column);
  if (!column || !at) return null;
  const { cell, stray } = at;
  const against = at.against ?? (stray ? undefined : shared(placed, cell));
  const sure = Math.min(SUREST, row.position.posterior, column.position?.posterior ?? 1);
  const confidence = against ? SUREST : sure;
  const node = cell.nodes[0] ?? null;
  const rule = placed.asked.ruleOf(column.id, row.id);
  const { text, typed = [{ text }] } = typedAt(at);
  const found: FoundText = { text, typed, node, by: 'text', confidence };
  if (against) found.against = against;
  return {
    found,
    cell,
    called: calledOtherwise(row, placed.asked),
    measure: stray ? null : measureBeside(beside, row, column.at ?? 0, rule, placed.form.language),
  };
}
