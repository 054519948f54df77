import type { Block, Cell, Row, Table } from '../document.js';
import { child, numberIn, switchOf, type XmlElement } from '../xml/element.js';
import { damaged } from '../zip/index.js';
import { type OpenRow, readCell } from './cell.js';
import { enterControl } from './control.js';
import type { ReadBlocks } from './paragraph.js';
import { type Reader, type Readers, readChildren } from './reader.js';
import { count, type Scope } from './scope.js';

const bookmarks: readonly (readonly [string, Reader<unknown>])[] = [
  ['w:bookmarkStart', (element, _, scope) => scope.document.startBookmark(element)],
  ['w:bookmarkEnd', (element, _, scope) => scope.document.endBookmark(element)],
];

const merged = (row: Row | undefined): Map<number, Cell> =>
  new Map((row?.cells ?? []).filter(({ merge }) => merge !== 'none').map((cell) => [cell.column, cell]));

/** Readers of what stands in a row, for one way to read the blocks of a cell. */
function cellReaders(readBlocks: ReadBlocks): Readers<OpenRow> {
  const through: Reader<OpenRow> = (element, row, scope) => readChildren(element, readers, row, scope);
  const readers: Readers<OpenRow> = new Map<string, Reader<OpenRow>>([
    ...bookmarks,
    ['w:tc', (element, row, scope) => readCell(element, row, scope, readBlocks)],
    [
      'w:sdt',
      (element, row, scope) =>
        enterControl(element, 'cell', scope, (content, inner) => readChildren(content, readers, row, inner)),
    ],
    ['w:customXml', through],
    ['w:ins', through],
    ['w:moveTo', through],
  ]);
  return readers;
}

/** Readers of what stands in a table. */
export function tableReader(readBlocks: ReadBlocks): Reader<Block[]> {
  const cells = cellReaders(readBlocks);
  const through: Reader<Table> = (element, table, scope) => readChildren(element, readers, table, scope);
  const readers: Readers<Table> = new Map<string, Reader<Table>>([
    ...bookmarks,
    ['w:tr', (element, table, scope) => readRow(element, table, scope, cells)],
    [
      'w:sdt',
      (element, table, scope) =>
        enterControl(element, 'row', scope, (content, inner) => readChildren(content, readers, table, inner)),
    ],
    ['w:customXml', through],
    ['w:ins', through],
    ['w:moveTo', through],
  ]);
  return (element, blocks, scope) => {
    const table: Table = { type: 'table', ordinal: scope.document.takeTableOrdinal(), rows: [] };
    readChildren(element, readers, table, scope);
    blocks.push(table);
  };
}

/** Reads a `w:tr`; a row deleted with changes tracked is left out (ECMA-376 17.13.5.12). */
function readRow(element: XmlElement, table: Table, scope: Scope, cells: Readers<OpenRow>): void {
  const properties = child(element, 'w:trPr');
  if (child(properties, 'w:ins')) count(scope, 'insertions');
  if (child(properties, 'w:del')) {
    count(scope, 'deletions');
    scope.document.collectBookmarks(element);
  } else table.rows.push(rowOf(element, properties, table, scope, cells));
}

function rowOf(
  element: XmlElement,
  properties: XmlElement | null,
  table: Table,
  scope: Scope,
  readers: Readers<OpenRow>,
): Row {
  const before = Math.max(numberIn(properties, 'w:gridBefore') ?? 0, 0);
  const row: OpenRow = { cells: [], column: before, above: merged(table.rows.at(-1)) };
  readChildren(element, readers, row, scope);
  // Word opens no table wider than 63 columns; what is far beyond was not made by a word processor.
  if (row.column > scope.limits.columns) scope.document.fail(damaged(null));
  return { header: switchOf(properties, 'w:tblHeader') ?? false, cells: row.cells };
}
