import { pick } from '../../../test/support/fill/draw.js';
import { child, descendants, element, isElement } from '../../../test/support/fill/xml.js';
import { blockOf, idOf, paragraph, putAfter, putBefore, respell, takeOut, typeOver } from '../edit.js';
import { mark, marked } from '../marks.js';
import type { Damage } from '../specimen.js';
import { eachTable, tablesThere } from './asked-tables.js';

export const deleteTables: Damage = (specimen, draw) => {
  const all = tablesThere(specimen);
  if (all.length === 0) return false;
  const one = pick(all, draw);
  takeOut(specimen.root, one.holder, ...(draw() < 0.7 ? marked(specimen.root, 'caption', one.table.id) : []));
  return true;
};

export const dropCaptions: Damage = ({ root }) => {
  const captions = marked(root, 'caption');
  takeOut(root, ...captions);
  for (const properties of descendants(root, 'w:tblPr'))
    properties.children = properties.children.filter((one) => !isElement(one) || one.name !== 'w:tblCaption');
  return captions.length > 0;
};

/** A table split in two by a paragraph, its header only on the first half or on both. */
export const splitTables = eachTable(0.7, ({ rows, headers, holder, table }, { root }, draw) => {
  if (rows.length < 3) return false;
  const at = 1 + Math.floor(draw() * (rows.length - 2));
  const behind = rows.slice(at);
  const head = ['w:tblPr', 'w:tblGrid'].flatMap((name) => child(holder, name) ?? []).map((one) => structuredClone(one));
  const repeated = draw() < 0.6 ? headers.map((row) => structuredClone(row)) : [];
  const second = element('w:tbl', {}, [...head, ...repeated, ...behind]);
  mark(second, 'table', table.id);
  takeOut(holder, ...behind);
  putAfter(root, holder, paragraph(draw() < 0.5 ? '' : '(tiếp theo)'), second);
  return true;
});

/** "Không có" across an otherwise empty table. */
export const nilTables = eachTable(1, ({ table, rows, holder }, { given }) => {
  const data = rows.filter((row) => !idOf(row).endsWith('.total'));
  const first = data[0];
  if (table.rows.are !== 'open' || !first) return false;
  const typed = data.some((row) =>
    marked(row, 'cell').some((cell) => given.get(`cell ${idOf(cell)}`)?.state === 'answered'),
  );
  if (typed) return false;
  const key = marked(first, 'cell')[0];
  if (!key || table.total) return false;
  takeOut(holder, ...data.slice(1));
  for (const cell of marked(first, 'cell')) typeOver(cell, cell === key ? 'Không có' : '');
  given.set(`table ${table.id}`, { state: 'nil', value: null });
  return true;
});

/** Tables moved to the end of their section or of the document, captions with them. */
export const moveTables = eachTable(0.7, ({ table, holder }, { root }) => {
  const signing = marked(root, 'signing')[0];
  if (table.place !== 'section' || !signing) return false;
  const captions = marked(root, 'caption', table.id);
  takeOut(root, ...captions, holder);
  putBefore(root, blockOf(root, signing), ...captions, holder, element('w:p'));
  return true;
});

/** The rows of headers deleted, or their text. */
export const dropHeaders = eachTable(0.6, ({ headers }, { root }, draw) => {
  if (draw() < 0.5) takeOut(root, ...headers);
  else for (const row of headers) respell(row, () => '');
  return headers.length > 0;
});
