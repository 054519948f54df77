import { type Block, type Cell, paragraphsIn } from '../document.js';
import { isShaded } from '../styles/look.js';
import { child, numberIn, type XmlElement } from '../xml/element.js';
import { count, type Scope } from './scope.js';

/** How a row is being filled, and which cells of the row above are merged downwards, by their column. */
export interface OpenRow {
  cells: Cell[];
  column: number;
  above: ReadonlyMap<number, Cell>;
}

const continues = (merge: XmlElement | null): boolean => merge !== null && merge.attributes['w:val'] !== 'restart';

/** What is deleted with changes tracked, or covered by a merged cell, is not seen; its bookmarks are kept. */
function leaveOut(element: XmlElement, scope: Scope): [] {
  scope.document.collectBookmarks(element);
  return [];
}

/** White is seen where the cell is darker. */
function seenOn(properties: XmlElement | null, blocks: Block[]): Block[] {
  if (isShaded(properties))
    for (const { runs } of paragraphsIn(blocks)) for (const run of runs) if (run.faint === 'white') delete run.faint;
  return blocks;
}

/** Reads a `w:tc` (ECMA-376 17.4.65). */
export function readCell(element: XmlElement, row: OpenRow, scope: Scope): void {
  const properties = child(element, 'w:tcPr');
  const column = row.column;
  const span = Math.min(Math.max(numberIn(properties, 'w:gridSpan') ?? 1, 1), scope.limits.columns);
  row.column += span;
  const before = row.cells.at(-1);
  if (before && continues(child(properties, 'w:hMerge'))) {
    before.span += span;
    leaveOut(element, scope);
    return;
  }
  const vertical = child(properties, 'w:vMerge');
  const merge = vertical === null ? 'none' : continues(vertical) && row.above.has(column) ? 'continue' : 'start';
  const deleted = child(properties, 'w:cellDel') !== null;
  if (deleted) count(scope, 'deletions');
  if (child(properties, 'w:cellIns')) count(scope, 'insertions');
  const unseen = deleted || merge === 'continue';
  const cell: Cell = {
    column,
    span,
    merge,
    blocks: unseen ? leaveOut(element, scope) : seenOn(properties, scope.readBlocks(element, scope)),
  };
  row.cells.push(cell);
}
