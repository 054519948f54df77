import type { Block, Cell, Row, Table } from '../document.js';
import { child, numberIn, switchOf, type XmlElement } from '../xml/element.js';
import { damaged } from '../zip/index.js';
import { type OpenRow, readCell } from './cell.js';
import { enterControl } from './control.js';
import type { ReadBlocks } from './paragraph.js';
import { collectBookmarks, endBookmark, startBookmark } from './place.js';
import { type Reader, type Readers, readChildren } from './reader.js';
import type { Story } from './story.js';

const bookmarks: readonly (readonly [string, Reader<unknown>])[] = [
  ['w:bookmarkStart', (element, _, story) => startBookmark(element, story)],
  ['w:bookmarkEnd', (element, _, story) => endBookmark(element, story)],
];

const merged = (row: Row | undefined): Map<number, Cell> =>
  new Map((row?.cells ?? []).filter(({ merge }) => merge !== 'none').map((cell) => [cell.column, cell]));

/** Readers of what stands in a row, for one way to read the blocks of a cell. */
function cellReaders(readBlocks: ReadBlocks): Readers<OpenRow> {
  const through: Reader<OpenRow> = (element, row, story) => readChildren(element, readers, row, story);
  const readers: Readers<OpenRow> = new Map<string, Reader<OpenRow>>([
    ...bookmarks,
    ['w:tc', (element, row, story) => readCell(element, row, story, readBlocks)],
    [
      'w:sdt',
      (element, row, story) =>
        enterControl(element, 'cell', story, (content) => readChildren(content, readers, row, story)),
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
  const through: Reader<Table> = (element, table, story) => readChildren(element, readers, table, story);
  const readers: Readers<Table> = new Map<string, Reader<Table>>([
    ...bookmarks,
    ['w:tr', (element, table, story) => readRow(element, table, story, cells)],
    [
      'w:sdt',
      (element, table, story) =>
        enterControl(element, 'row', story, (content) => readChildren(content, readers, table, story)),
    ],
    ['w:customXml', through],
    ['w:ins', through],
    ['w:moveTo', through],
  ]);
  return (element, blocks, story) => {
    const table: Table = { type: 'table', ordinal: story.takeTableOrdinal(), rows: [] };
    readChildren(element, readers, table, story);
    blocks.push(table);
  };
}

/** Reads a `w:tr`; a row deleted with changes tracked is left out (ECMA-376 17.13.5.12). */
function readRow(element: XmlElement, table: Table, story: Story, cells: Readers<OpenRow>): void {
  const properties = child(element, 'w:trPr');
  if (child(properties, 'w:ins')) story.count('insertions');
  if (child(properties, 'w:del')) {
    story.count('deletions');
    collectBookmarks(element, story);
  } else table.rows.push(rowOf(element, properties, table, story, cells));
}

function rowOf(
  element: XmlElement,
  properties: XmlElement | null,
  table: Table,
  story: Story,
  readers: Readers<OpenRow>,
): Row {
  const before = Math.max(numberIn(properties, 'w:gridBefore') ?? 0, 0);
  const row: OpenRow = { cells: [], column: before, above: merged(table.rows.at(-1)) };
  readChildren(element, readers, row, story);
  // Word opens no table wider than 63 columns; what is far beyond was not made by a word processor.
  if (row.column > story.limits.columns) story.failure ??= damaged(null);
  return { header: switchOf(properties, 'w:tblHeader') ?? false, cells: row.cells };
}
