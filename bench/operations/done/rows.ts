import { child, element, type XmlElement } from '../../../test/support/fill/xml.js';
import { cellsIn, isMerged } from '../../detection/damage/asked-tables.js';
import { cellOf, idOf, putAfter, putBefore, respell, takeOut, textOf, typeOver } from '../../detection/edit.js';
import { mark } from '../../detection/marks.js';
import { ALL_KEPT, type Expectations, expectAll, type Operation, type Work } from '../operation.js';
import {
  asTyped,
  dataIn,
  isTotal,
  itemsOf,
  numbersIn,
  onTables,
  otherThan,
  type Place,
  pasted,
  retype,
  sameCell,
  type Table,
} from '../tables.js';

const labelIn = (row: XmlElement): XmlElement =>
  cellsIn(row).find((cell) => /\p{L}/u.test(textOf(cell))) ?? (cellsIn(row)[0] as XmlElement);

/** The numbers in the nth row that is filled in. */
const numbersOf = (table: Table, row: XmlElement | undefined): Place[] =>
  numbersIn(table).filter((one) => one.row === row);

/** A row of one's own, made after one of the table, with other words and numbers. */
function rowAfter(table: Table, row: XmlElement, label: string, text: (place: Place) => string): XmlElement {
  const copy = pasted(row);
  for (const place of table.places.filter((one) => one.row === row)) typeOver(sameCell(row, copy, place), text(place));
  typeOver(labelIn(copy), label);
  return copy;
}

/** Something done to the first row of a table with printed rows that holds a number. */
const withRow = (
  name: string,
  done: (row: XmlElement, numbers: Place[], table: Table, work: Work) => Expectations | null,
): Operation =>
  onTables(name, (table, work) => {
    const row = dataIn(table).find((one) => numbersOf(table, one).length > 0);
    return table.rowsAre !== 'fixed' || !row ? null : done(row, numbersOf(table, row), table, work);
  });

/** The row once more, below it or at the end of the table. */
const again = (
  name: string,
  label: (own: string, work: Work) => string,
  isOther: boolean,
  isBelow: boolean,
): Operation =>
  withRow(`row put in twice, ${name}`, (row, numbers, table, work) => {
    const { root } = work.specimen;
    const copy = rowAfter(table, row, label(textOf(labelIn(row)), work), (place) =>
      typeof place.value === 'number' && isOther ? asTyped(otherThan(place), work.specimen) : textOf(place.cell),
    );
    putAfter(root, isBelow ? row : (table.rows.at(-1) as XmlElement), copy);
    return isOther ? expectAll(itemsOf(numbers), 'asked') : ALL_KEPT;
  });

const vi = (work: Work, words: string, english: string): string =>
  work.specimen.form.language === 'vi' ? words : english;

/** A row of somebody's own below the first one. */
const ownRow = (
  name: string,
  label: (own: string, work: Work) => string,
  text: (place: Place, work: Work) => string,
): Operation =>
  withRow(`row "${name}" put in`, (row, _, table, work) => {
    putAfter(
      work.specimen.root,
      row,
      rowAfter(table, row, label(textOf(labelIn(row)), work), (place) => text(place, work)),
    );
    return ALL_KEPT;
  });

const rowOf = (texts: readonly string[]): XmlElement =>
  element(
    'w:tr',
    {},
    texts.map((text) => cellOf(text)),
  );

/** A row of texts between the header and the rows. */
const belowHeader = (name: string, text: (at: number, table: Table) => string): Operation =>
  onTables(name, (table, { specimen: { root } }) => {
    const [first] = table.rows;
    if (!first || table.headers.length === 0) return null;
    const texts = cellsIn(first).map((_, at) => text(at, table));
    if (texts.every((one) => one === '')) return null;
    putBefore(root, first, rowOf(texts));
    return ALL_KEPT;
  });

/** Each printed label changed. */
const relabelled = (
  name: string,
  expected: 'kept' | 'kept or asked',
  change: (label: string, at: number) => string,
): Operation =>
  onTables(`labels ${name}`, (table) => {
    if (table.rowsAre !== 'fixed') return null;
    for (const [at, row] of dataIn(table).entries()) typeOver(labelIn(row), change(textOf(labelIn(row)), at));
    return expectAll(itemsOf(table.places), expected);
  });

const sumOf = (places: readonly Place[]): number =>
  Number(places.reduce((sum, { value }) => sum + Number(value), 0).toFixed(2));

/** A row with the sums of some rows. */
const sums = (label: string, rows: readonly XmlElement[], table: Table, work: Work): XmlElement =>
  rowAfter(table, rows.at(-1) as XmlElement, label, (place) =>
    typeof place.value === 'number' && place.rule.type !== 'percent'
      ? asTyped(sumOf(numbersIn(table).filter((one) => rows.includes(one.row) && one.at === place.at)), work.specimen)
      : '',
  );

const inOrder = (name: string, order: (rows: XmlElement[]) => XmlElement[]): Operation =>
  onTables(`rows ${name}`, (table) => {
    const data = dataIn(table);
    if (data.length < 2 || table.rowsAre === 'mixed' || data.some((row) => !table.holder.children.includes(row)))
      return null;
    const slots = data.map((row) => table.holder.children.indexOf(row));
    for (const [at, row] of order(data).entries()) table.holder.children[slots[at] as number] = row;
    return ALL_KEPT;
  });

export const ROWS: readonly Operation[] = [
  again('the same, below it', (own) => own, false, true),
  again('the same, at the end', (own) => own, false, false),
  again('other values, below it', (own) => own, true, true),
  again('other values, at the end', (own) => own, true, false),
  again('other values, "(sau rà soát)"', (own, work) => `${own} ${vi(work, '(sau rà soát)', '(revised)')}`, true, true),
  again(
    'other values, "Đính chính: …" at the end',
    (own, work) => `${vi(work, 'Đính chính', 'Correction')}: ${own}`,
    true,
    false,
  ),
  again(
    'other values, "Số liệu sau rà soát" below it',
    (_, work) => vi(work, 'Số liệu sau rà soát', 'Revised figures'),
    true,
    true,
  ),
  ownRow(
    'Nội dung khác',
    (_, work) => vi(work, 'Nội dung khác', 'Something else'),
    (place, { specimen }) => (typeof place.value === 'number' ? asTyped(2, specimen) : textOf(place.cell)),
  ),
  ownRow(
    'Năm trước',
    (_, work) => vi(work, 'Cùng kỳ năm trước', 'Previous year'),
    (place, { specimen }) =>
      typeof place.value === 'number' ? asTyped(otherThan(place), specimen) : textOf(place.cell),
  ),
  ownRow(
    'Trong đó: nữ',
    (_, work) => vi(work, 'Trong đó: nữ', 'Of these: women'),
    (place) => (typeof place.value === 'number' ? '1' : ''),
  ),
  ownRow(
    'nothing',
    () => '',
    () => '',
  ),
  onTables('empty row between each', (table, { specimen: { root } }) => {
    for (const row of dataIn(table).slice(0, -1)) {
      const empty = rowOf(cellsIn(row).map(() => ''));
      if (table.rowsAre === 'open') mark(empty, 'row', `${idOf(row)}empty`);
      putAfter(root, row, empty);
    }
    return dataIn(table).length > 1 && table.rowsAre !== 'mixed' ? ALL_KEPT : null;
  }),
  inOrder('turned round', (rows) => rows.toReversed()),
  inOrder('last one first', (rows) => [...rows.slice(-1), ...rows.slice(0, -1)]),
  onTables('row deleted', (table, { specimen: { root } }) => {
    const row = dataIn(table)[1];
    if (!row || table.rowsAre !== 'fixed') return null;
    takeOut(root, row);
    return expectAll(itemsOf(table.places.filter((one) => one.row === row)), 'empty');
  }),
  onTables('header put in once more between the rows', (table, { specimen: { root } }) => {
    const row = dataIn(table)[1];
    if (!row || table.headers.length === 0) return null;
    putBefore(root, row, ...table.headers.map(pasted));
    return ALL_KEPT;
  }),
  belowHeader('row of column numbers', (at) => `(${at + 1})`),
  belowHeader('row of column letters', (at) => (at === 0 ? 'A' : at === 1 ? 'B' : String(at - 1))),
  belowHeader('row of units', (at, { places }) => {
    const unit = places.find((one) => one.at === at)?.rule.unit;
    return unit ? `(${unit})` : '';
  }),
  relabelled('numbered', 'kept', (label, at) => `${at + 1}. ${label}`),
  relabelled('with a dash', 'kept', (label) => `- ${label}`),
  relabelled('with a remark in brackets', 'kept or asked', (label) => `${label} (theo sổ theo dõi)`),
  relabelled('without their last word', 'kept or asked', (label) => label.replace(/\s+\S+$/, '')),
  relabelled('in capitals', 'kept', (label) => label.toLocaleUpperCase('vi')),
  relabelled('with a colon', 'kept', (label) => `${label}:`),
  onTables('total row added', (table, work) => {
    const data = dataIn(table);
    if (table.hasTotal || numbersIn(table).length < 2 || data.length < 2) return null;
    putAfter(
      work.specimen.root,
      table.rows.at(-1) as XmlElement,
      sums(vi(work, 'Tổng cộng', 'Total'), data, table, work),
    );
    return ALL_KEPT;
  }),
  onTables('total row with another sum', (table, { specimen }) => {
    const total = table.places.find((one) => isTotal(one.row) && typeof one.value === 'number');
    if (!total) return null;
    retype(specimen, total, asTyped(otherThan(total), specimen), otherThan(total));
    return expectAll([total.item], 'kept or asked');
  }),
  onTables('sum of the first two rows below them', (table, work) => {
    const data = dataIn(table);
    if (data.length < 3 || numbersIn(table).length < 2) return null;
    putAfter(
      work.specimen.root,
      data[1] as XmlElement,
      sums(vi(work, 'Cộng', 'Subtotal'), data.slice(0, 2), table, work),
    );
    return ALL_KEPT;
  }),
  onTables('equal numbers of two rows merged', (table, { specimen }) => {
    const [first, second] = dataIn(table);
    const one = numbersOf(table, first).at(-1);
    const two = numbersOf(table, second).find(({ at }) => at === one?.at);
    if (!one || !two || [first, second].some((row) => row && isMerged(row))) return null;
    retype(specimen, two, '', Number(one.value));
    for (const [{ cell }, merge] of [
      [one, { 'w:val': 'restart' }],
      [two, {}],
    ] as const)
      child(cell, 'w:tcPr')?.children.push(element('w:vMerge', merge));
    return table.rowsAre === 'fixed'
      ? expectAll(itemsOf([one, two]), 'asked')
      : new Map([
          [one.item, 'kept or asked'],
          [two.item, 'any'],
        ]);
  }),
  onTables('values of two rows exchanged with all that marks them', (table, { bare }) => {
    const [first, second] = dataIn(table);
    const [ones, twos] = [numbersOf(table, first), numbersOf(table, second)];
    const moved = [...ones, ...twos];
    if (bare || table.rowsAre !== 'fixed' || ones.length === 0 || ones.length !== twos.length || !first || !second)
      return null;
    for (const [nth, one] of ones.entries()) {
      const two = twos[nth] as Place;
      [one.cell.children, two.cell.children] = [two.cell.children, one.cell.children];
    }
    return expectAll(itemsOf(moved), 'asked');
  }),
  onTables('values one row down, the labels left', (table, { bare }) => {
    const rows = table.rows.filter((row) => numbersOf(table, row).length > 0);
    if (bare || table.rowsAre !== 'fixed' || rows.length < 2) return null;
    for (const row of rows.slice(1).toReversed()) {
      const above = rows[rows.indexOf(row) - 1];
      for (const one of numbersOf(table, row)) {
        const from = numbersOf(table, above).find(({ at }) => at === one.at);
        if (from) [one.cell.children, from.cell.children] = [from.cell.children, one.cell.children];
      }
    }
    for (const one of numbersOf(table, rows[0])) respell(one.cell, () => '');
    return expectAll(itemsOf(numbersIn(table)), 'asked');
  }),
];
