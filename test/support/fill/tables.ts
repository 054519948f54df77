import { controlsOf } from './control.js';
import { editDocument } from './package.js';
import { descendants, element, replaceNode, type XmlElement } from './xml.js';

/** The table that holds the place of an item, and the rows above the first place to fill in. */
function tableOf(root: XmlElement, tag: string): { table: XmlElement; headers: XmlElement[]; rows: XmlElement[] } {
  const holds = (node: XmlElement): boolean => controlsOf(node).some((one) => one.tag.startsWith(tag));
  const table = descendants(root, 'w:tbl').find(holds);
  if (!table) throw new Error(`no table for ${tag}`);
  const rows = descendants(table, 'w:tr');
  const first = rows.findIndex((row) => controlsOf(row).length > 0);
  return { table, headers: rows.slice(0, first), rows: rows.slice(first) };
}

/** The rows above the first place to fill in, deleted from the table that holds `tag`: `cell:bieu_1.`, `figure:so_tin`. */
export function dropHeader(docx: Uint8Array, tag: string): Uint8Array {
  return editDocument(docx, (root) => {
    for (const row of tableOf(root, tag).headers) replaceNode(root, row, []);
  });
}

/** A table torn in two after some rows, with its header above both parts. */
export function tearTable(docx: Uint8Array, tag: string, after: number): Uint8Array {
  return editDocument(docx, (root) => {
    const { table, headers, rows } = tableOf(root, tag);
    const look = table.children.filter((one) => typeof one !== 'string' && one.name !== 'w:tr' && one.name !== 'w:sdt');
    const behind = rows.slice(after);
    for (const row of behind) replaceNode(table, row, []);
    const second = element('w:tbl', {}, [...structuredClone([...look, ...headers]), ...behind]);
    replaceNode(root, table, [table, element('w:p'), second]);
  });
}
