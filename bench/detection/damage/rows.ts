import { pick, shuffle } from '../../../test/support/fill/draw.js';
import { child, element } from '../../../test/support/fill/xml.js';
import { cellOf, holderOf, idOf, paragraph, putBefore, respell, takeOut, textOf, typeOver } from '../edit.js';
import { mark, marked, markOf } from '../marks.js';
import type { Damage } from '../specimen.js';
import { cellsIn, eachTable } from './asked-tables.js';

/** A row of column numbers under the header: (1) (2) (3). */
export const addNumberRow = eachTable(1, ({ rows }, { root }) => {
  const first = rows[0];
  if (!first) return false;
  const cells = cellsIn(first).map((_, at) => cellOf(`(${at + 1})`));
  putBefore(root, first, element('w:tr', {}, cells));
  return true;
});

/** A row that names a part of the table, across all columns. */
export const addBandRow = eachTable(0.7, ({ rows }, { root }) => {
  const first = rows[0];
  if (!first) return false;
  const width = String(cellsIn(first).length);
  const band = element('w:tc', {}, [
    element('w:tcPr', {}, [element('w:gridSpan', { 'w:val': width })]),
    paragraph('I. Khối cơ sở', 'w:b'),
  ]);
  putBefore(root, first, element('w:tr', {}, [band]));
  return true;
});

/** One or two rows deleted. */
export const deleteRows = eachTable(0.7, ({ rows }, { root }, draw) => {
  const some = shuffle(rows, draw).slice(0, rows.length > 3 ? 2 : 1);
  takeOut(root, ...some);
  return some.length > 0;
});

/** Rows of an open table copied, so that tags stand twice, and typed over. */
export const copyRows = eachTable(1, ({ table, rows, holder }, { given }, draw) => {
  const data = rows.filter(
    (row) =>
      !idOf(row).endsWith('.total') &&
      marked(row, 'cell').some((cell) => given.get(`cell ${idOf(cell)}`)?.state === 'answered'),
  );
  const last = data.at(-1);
  if (table.rows.are !== 'open' || !last || table.total) return false;
  const copy = structuredClone(last);
  for (const cell of marked(copy, 'cell')) {
    const [own = '', row = '', column = ''] = idOf(cell).split('.');
    const id = `${own}.${row}copy.${column}`;
    const was = given.get(`cell ${own}.${row}.${column}`);
    mark(cell, 'cell', id);
    if (was?.state !== 'answered') continue;
    const typed = table.columns.find((one) => one.id === column)?.rule.type === 'text';
    const text = `${textOf(cell)} ${Math.floor(10 + draw() * 80)}`;
    if (typed) typeOver(cell, text);
    given.set(`cell ${id}`, typed ? { state: 'answered', value: text } : was);
  }
  mark(copy, 'row', `${idOf(last)}copy`);
  const parent = holderOf(holder, last);
  parent.children.splice(parent.children.indexOf(last) + 1, 0, copy);
  return true;
});

const TOTALS = ['Cộng', 'TỔNG CỘNG', 'Tổng', 'Tổng số', 'Cộng chung', 'Tổng cộng (người)'];

export const renameTotals = eachTable(1, ({ rows }, { form }, draw) => {
  const total = rows.find((row) => idOf(row).endsWith('.total'));
  const label = total && cellsIn(total).find((cell) => markOf(cell)?.is !== 'cell' && textOf(cell) !== '');
  if (!label) return false;
  typeOver(label, pick(form.language === 'vi' ? TOTALS : ['TOTAL', 'Sum', 'Grand total'], draw));
  return true;
});

const ROW_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^Số /, 'Tổng số '],
  [/, /, ' và '],
  [/ \(.*\)$/, ''],
  [/^(\S+ \S+ \S+) .*$/, '$1'],
  [/$/, ' trong kỳ'],
];

/** The printed labels of fixed rows edited. */
export const editRowLabels: Damage = ({ root }, draw) => {
  const labels = marked(root, 'row-label').filter((cell) => !idOf(cell).endsWith('.total'));
  for (const cell of labels) {
    if (draw() < 0.5) continue;
    const text = textOf(cell);
    const rules = ROW_WORDS.filter(([words]) => words.test(text));
    const [words, by] = pick(rules, draw);
    typeOver(cell, text.replace(words, by));
  }
  return labels.length > 0;
};

/** Cells of the key column of two rows merged into one, as for two lines of the same body. */
export const mergeCells = eachTable(0.8, ({ rows, table }) => {
  const data = rows.filter((row) => !idOf(row).endsWith('.total'));
  const [first, second] = data;
  if (table.rows.are !== 'fixed' || !first || !second) return false;
  const code = table.columns.findIndex((column) => column.is === 'code');
  if (code < 0) return false;
  [first, second].forEach((row, at) => {
    const cell = cellsIn(row)[code];
    const properties = cell && child(cell, 'w:tcPr');
    properties?.children.push(element('w:vMerge', at === 0 ? { 'w:val': 'restart' } : {}));
    if (at === 1 && cell) respell(cell, () => '');
  });
  return true;
});

/** Fixed rows in another order, or the total row on top. */
export const reorderRows = eachTable(1, ({ rows, table }, { root }, draw) => {
  const total = rows.find((row) => idOf(row).endsWith('.total'));
  const data = rows.filter((row) => row !== total);
  const [first] = data;
  if (!first || (table.rows.are === 'open' && !total)) return false;
  const holder = holderOf(root, first);
  if (total && draw() < 0.5) {
    takeOut(root, total);
    putBefore(root, first, total);
    return true;
  }
  if (table.rows.are === 'open' || data.some((row) => holderOf(root, row) !== holder)) return false;
  const at = holder.children.indexOf(first);
  takeOut(root, ...data);
  holder.children.splice(at, 0, ...shuffle(data, draw));
  return true;
});

/** Labels of fixed rows with numbers before them: "1. Hội nghị", "a) Tài liệu". */
export const numberRows: Damage = ({ root }, draw) => {
  const labels = marked(root, 'row-label').filter((cell) => !idOf(cell).endsWith('.total'));
  const letters = draw() < 0.4;
  for (const [at, cell] of labels.entries())
    typeOver(cell, `${letters ? `${String.fromCharCode(97 + (at % 20))}) ` : `${at + 1}. `}${textOf(cell)}`);
  return labels.length > 0;
};
