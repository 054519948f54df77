import { controlsOf } from './control.js';
import { editDocument } from './package.js';
import { shownText } from './special.js';
import { isBookmark, typedLook, typedRun } from './typing.js';
import { child, cloneElement, descendants, isElement, parentOf, replaceNode, type XmlElement } from './xml.js';

const FIRST_NEW_ID = 1_500_000_000;

/** The rows of a table that hold places to fill in, without the total row. */
function rowsOf(root: XmlElement, table: string): XmlElement[] {
  return descendants(root, 'w:tr').filter((row) =>
    controlsOf(row).some(({ tag }) => tag.startsWith(`cell:${table}.`) && !tag.startsWith(`cell:${table}.total.`)),
  );
}

function dropBookmarks(node: XmlElement): void {
  node.children = node.children.filter((one) => !isBookmark(one));
  for (const one of node.children) if (isElement(one)) dropBookmarks(one);
}

/** The cells of a row, through controls around them. */
function cellsOf(row: XmlElement): XmlElement[] {
  return descendants(row, 'w:tc').filter((cell) => controlsOf(cell).length > 0 || child(cell, 'w:p') !== undefined);
}

/**
 * Rows added at the end of an open table, each given by the ids of its columns. `copied`: the last row copied and
 * pasted, so that tags repeat under new control ids; `tab`: Tab pressed in the last cell, which makes bare cells.
 */
export function addRows(
  docx: Uint8Array,
  table: string,
  rows: readonly Record<string, string>[],
  how: 'copied' | 'tab' = 'copied',
): Uint8Array {
  return editDocument(docx, (root) => {
    let id = FIRST_NEW_ID;
    for (const values of rows) {
      const last = rowsOf(root, table).at(-1);
      const parent = last && parentOf(root, last);
      if (!last || !parent) throw new Error(`no rows of ${table} to add to`);
      const row = cloneElement(last);
      dropBookmarks(row);
      for (const control of controlsOf(row)) {
        const text = shownText(control.properties, values[control.tag.split('.').at(-1) ?? ''] ?? '');
        const run = typedRun(text, typedLook(control.properties, control.content));
        const idElement = child(control.properties, 'w:id');
        if (idElement) idElement.attributes['w:val'] = String(id++);
        control.properties.children = control.properties.children.filter(
          (node) => !isElement(node) || node.name !== 'w:showingPlcHdr',
        );
        const paragraph = descendants(control.content, 'w:p')[0];
        if (paragraph)
          paragraph.children = [...paragraph.children.filter((node) => isElement(node) && node.name === 'w:pPr'), run];
        else control.content.children = [run];
      }
      if (how === 'tab') for (const { sdt, content } of controlsOf(row)) replaceNode(row, sdt, content.children);
      parent.children.splice(parent.children.indexOf(last) + 1, 0, row);
    }
  });
}

/** A row deleted: the fixed row of that id, `r1`, `r2`, … of an open table, or `total`. */
export function deleteTableRow(docx: Uint8Array, table: string, row: string): Uint8Array {
  return editDocument(docx, (root) => {
    const found = descendants(root, 'w:tr').find((one) =>
      controlsOf(one).some(({ tag }) => tag.startsWith(`cell:${table}.${row}.`)),
    );
    if (!found) throw new Error(`no row ${row} in ${table}`);
    replaceNode(root, found, []);
  });
}

const spanOf = (cell: XmlElement): XmlElement | undefined => child(child(cell, 'w:tcPr'), 'w:gridSpan');
const widthOf = (cell: XmlElement): number => Number(spanOf(cell)?.attributes['w:val'] ?? 1);

/** A header over several columns, one of which goes, stands over one less. */
function narrowHeader(header: XmlElement, column: number): void {
  let from = 0;
  for (const cell of cellsOf(header)) {
    const span = spanOf(cell);
    const to = from + widthOf(cell);
    if (span && from <= column && column < to) span.attributes['w:val'] = String(widthOf(cell) - 1);
    from = to;
  }
}

/** A column deleted: its cells in the rows to fill in, the last header cell above, and its share of a common header. */
export function deleteTableColumn(docx: Uint8Array, table: string, column: string): Uint8Array {
  return editDocument(docx, (root) => {
    const cells = descendants(root, 'w:tc').filter((cell) =>
      controlsOf(cell).some(({ tag }) => tag.startsWith(`cell:${table}.`) && tag.endsWith(`.${column}`)),
    );
    const first = cells[0];
    const row = first && descendants(root, 'w:tr').find((one) => cellsOf(one).includes(first));
    const holder = row && descendants(root, 'w:tbl').find((one) => descendants(one, 'w:tr').includes(row));
    if (!first || !row || !holder) throw new Error(`no column ${column} in ${table}`);
    const at = cellsOf(row).indexOf(first);
    const all = descendants(holder, 'w:tr');
    const header = cellsOf(all[all.indexOf(row) - 1] ?? row)[at];
    for (const one of all.slice(0, Math.max(0, all.indexOf(row) - 1))) narrowHeader(one, at);
    for (const cell of header && !cells.includes(header) ? [header, ...cells] : cells) replaceNode(root, cell, []);
  });
}

/** A whole table deleted, found by any of its places to fill in. */
export function deleteTable(docx: Uint8Array, table: string): Uint8Array {
  return editDocument(docx, (root) => {
    const found = descendants(root, 'w:tbl').find((one) =>
      controlsOf(one).some(({ tag }) => tag.startsWith(`cell:${table}.`)),
    );
    if (!found) throw new Error(`no table ${table}`);
    replaceNode(root, found, []);
  });
}
