import { type Block, type Cell, paragraphsIn } from '../document.js';
import { isShaded } from '../styles/look.js';
import { child, numberIn, type XmlElement } from '../xml/element.js';
import { onceOf } from '../xml/once-of.js';
import { count, type Scope } from './scope.js';

/** How a row is being filled. */
export interface OpenRow {
  cells: Cell[];
  column: number;
  /** The cells of the row above. */
  above: readonly Cell[];
  /** The columns of those that are merged downwards; null until it is asked for, as in most rows it is not. */
  merged: ReadonlySet<number> | null;
}

function isMergedAbove(row: OpenRow, column: number): boolean {
  row.merged ??= new Set(row.above.filter(({ merge }) => merge !== 'none').map((cell) => cell.column));
  return row.merged.has(column);
}

/** What the properties of a cell say of it (ECMA-376 17.4.69). */
interface CellFormat {
  span: number | null;
  /** It belongs to the cell before it. */
  goesOn: boolean;
  /** Whether it is merged with the cell above, or may be with those below. */
  vertical: 'none' | 'start' | 'continue';
  /** Put in or deleted with changes tracked. */
  inserted: boolean;
  deleted: boolean;
  shaded: boolean;
}

const continues = (merge: XmlElement | null): boolean => merge !== null && merge.attributes['w:val'] !== 'restart';

function readFormat(properties: XmlElement | null): CellFormat {
  const vertical = child(properties, 'w:vMerge');
  return {
    span: numberIn(properties, 'w:gridSpan'),
    goesOn: continues(child(properties, 'w:hMerge')),
    vertical: vertical === null ? 'none' : continues(vertical) ? 'continue' : 'start',
    inserted: child(properties, 'w:cellIns') !== null,
    deleted: child(properties, 'w:cellDel') !== null,
    shaded: isShaded(properties),
  };
}

const PLAIN = readFormat(null);
const formatOf = onceOf(readFormat);

/** What is deleted with changes tracked, or covered by a merged cell, is not seen; its bookmarks are kept. */
function leaveOut(element: XmlElement, scope: Scope): [] {
  scope.document.collectBookmarks(element);
  return [];
}

/** White is seen where the cell is darker. */
function seenOn({ shaded }: CellFormat, blocks: Block[]): Block[] {
  if (shaded)
    for (const { runs } of paragraphsIn(blocks)) for (const run of runs) if (run.faint === 'white') delete run.faint;
  return blocks;
}

/** Reads a `w:tc` (ECMA-376 17.4.65). */
export function readCell(element: XmlElement, row: OpenRow, scope: Scope): void {
  const properties = child(element, 'w:tcPr');
  const format = properties === null ? PLAIN : formatOf(properties);
  const column = row.column;
  const span = Math.min(Math.max(format.span ?? 1, 1), scope.limits.columns);
  row.column += span;
  const before = row.cells.at(-1);
  if (before && format.goesOn) {
    before.span += span;
    leaveOut(element, scope);
    return;
  }
  const merge = format.vertical === 'continue' && !isMergedAbove(row, column) ? 'start' : format.vertical;
  if (format.deleted) count(scope, 'deletions');
  if (format.inserted) count(scope, 'insertions');
  const unseen = format.deleted || merge === 'continue';
  const cell: Cell = {
    column,
    span,
    merge,
    blocks: unseen ? leaveOut(element, scope) : seenOn(format, scope.readBlocks(element, scope)),
  };
  row.cells.push(cell);
}
