import type { Block, Row, Table } from '../document.js';
import { child, numberIn, switchOf, type XmlElement } from '../xml/element.js';
import { damaged } from '../zip/index.js';
import { type OpenRow, readCell } from './cell.js';
import { type Readers, readChildren, readersOf } from './reader.js';
import { count, type Scope } from './scope.js';

const cells: Readers<OpenRow> = readersOf('cell', (through) => [
  ['w:tc', readCell],
  ['w:ins', through],
  ['w:moveTo', through],
]);

const rows: Readers<Table> = readersOf('row', (through) => [
  ['w:tr', readRow],
  ['w:ins', through],
  ['w:moveTo', through],
]);

/** Reads a `w:tbl`. */
export function readTable(element: XmlElement, blocks: Block[], scope: Scope): void {
  const table: Table = { type: 'table', ordinal: scope.document.takeTableOrdinal(), rows: [] };
  readChildren(element, rows, table, scope);
  blocks.push(table);
}

/** Reads a `w:tr`; a row deleted with changes tracked is left out (ECMA-376 17.13.5.12). */
function readRow(element: XmlElement, table: Table, scope: Scope): void {
  const properties = child(element, 'w:trPr');
  if (child(properties, 'w:ins')) count(scope, 'insertions');
  if (child(properties, 'w:del')) {
    count(scope, 'deletions');
    scope.document.collectBookmarks(element);
  } else table.rows.push(rowOf(element, properties, table, scope));
}

function rowOf(element: XmlElement, properties: XmlElement | null, table: Table, scope: Scope): Row {
  const before = Math.max(numberIn(properties, 'w:gridBefore') ?? 0, 0);
  const row: OpenRow = { cells: [], column: before, above: table.rows.at(-1)?.cells ?? [], merged: null };
  readChildren(element, cells, row, scope);
  // Word opens no table wider than 63 columns; what is far beyond was not made by a word processor.
  if (row.column > scope.limits.columns) scope.document.fail(damaged(null));
  return { header: switchOf(properties, 'w:tblHeader') ?? false, cells: row.cells };
}
