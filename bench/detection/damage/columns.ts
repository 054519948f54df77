import { pick, shuffle } from '../../../test/support/fill/draw.js';
import { child, element, isElement, type XmlElement } from '../../../test/support/fill/xml.js';
import { cellOf, idOf, takeOut, textOf, typeOver } from '../edit.js';
import { marked } from '../marks.js';
import { cellsIn, eachTable, isMerged } from './asked-tables.js';

const OTHER_NAMES: readonly (readonly [RegExp, string])[] = [
  [/^Số lượng$/i, 'SL'],
  [/^Tên (.*)/i, '$1'],
  [/^Số /i, 'Số lượng '],
  [/^Kế hoạch$/i, 'KH giao'],
  [/^Thực hiện$/i, 'Kết quả thực hiện'],
  [/^Ngày /i, 'Thời gian '],
  [/^Ghi chú$/i, 'Chú thích'],
  [/^Nội dung$/i, 'Nội dung chính'],
  [/^Kinh phí.*/i, 'Kinh phí thực hiện'],
  [/^Tổng số$/i, 'Tổng cộng'],
  [/^(.{4,})$/, '$1 (nếu có số liệu)'],
];

/** Headers said in other words, one or two in a table. */
export const renameColumns = eachTable(0.7, ({ headers }, _, draw) => {
  const cells = headers.flatMap(cellsIn).filter((cell) => textOf(cell).length > 1);
  for (const cell of shuffle(cells, draw).slice(0, cells.length > 4 ? 2 : 1)) {
    const text = textOf(cell);
    const rule = OTHER_NAMES.find(([words]) => words.test(text));
    if (rule) typeOver(cell, text.replace(rule[0], rule[1]));
  }
  return cells.length > 0;
});

/** Columns in another order, where no header cell is merged. */
export const reorderColumns = eachTable(0.8, ({ headers, rows, table }, _, draw) => {
  if (headers.length !== 1 || [...headers, ...rows].some(isMerged)) return false;
  const fixed = table.rows.are === 'fixed' ? 1 : 0;
  const count = cellsIn(headers[0] ?? element('')).length;
  if (count - fixed < 2 || rows.some((row) => cellsIn(row).length !== count)) return false;
  const order = [
    ...Array.from({ length: fixed }, (_, at) => at),
    ...shuffle(
      Array.from({ length: count - fixed }, (_, at) => at + fixed),
      draw,
    ),
  ];
  for (const row of [...headers, ...rows]) {
    const cells = row.children.filter((one) => isElement(one) && (one.name === 'w:tc' || one.name === 'w:sdt'));
    const others = row.children.filter((one) => !cells.includes(one));
    row.children = [...others, ...order.flatMap((at) => cells[at] ?? [])];
  }
  return true;
});

/** A column "TT" put in front. */
export const addNumberColumn = eachTable(1, ({ headers, rows, holder }) => {
  const grid = child(holder, 'w:tblGrid');
  grid?.children.unshift(element('w:gridCol', { 'w:w': '600' }));
  for (const [at, row] of headers.entries()) putFirst(row, cellOf(at === 0 ? 'TT' : ''));
  for (const [at, row] of rows.entries()) putFirst(row, cellOf(idOf(row).endsWith('.total') ? '' : String(at + 1)));
  return true;
});

function putFirst(row: XmlElement, cell: XmlElement): void {
  const at = row.children.findIndex((one) => isElement(one) && (one.name === 'w:tc' || one.name === 'w:sdt'));
  row.children.splice(Math.max(0, at), 0, cell);
}

/** A column of the unit's own at the end. */
export const addColumn = eachTable(0.7, ({ headers, rows, holder }) => {
  child(holder, 'w:tblGrid')?.children.push(element('w:gridCol', { 'w:w': '900' }));
  for (const [at, row] of headers.entries()) row.children.push(cellOf(at === 0 ? 'Nguồn số liệu' : ''));
  for (const row of rows) row.children.push(cellOf('Sổ theo dõi'));
  return true;
});

export const deleteColumns = eachTable(0.7, ({ table, headers, rows }, { root }, draw) => {
  if (headers.length !== 1 || [...headers, ...rows].some(isMerged)) return false;
  const columns = table.columns.filter((column) => column.is === 'value' && !column.key);
  if (columns.length < 2) return false;
  const column = pick(columns, draw);
  const model = rows.find((row) => marked(row, 'cell').some((cell) => idOf(cell).endsWith(`.${column.id}`)));
  const at = model ? cellsIn(model).findIndex((cell) => idOf(cell).endsWith(`.${column.id}`)) : -1;
  if (at < 0) return false;
  takeOut(root, ...[...headers, ...rows].flatMap((row) => cellsIn(row)[at] ?? []));
  return true;
});
