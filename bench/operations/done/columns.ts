import { child, element, isElement, type XmlElement } from '../../../test/support/fill/xml.js';
import { cellsIn, isMerged } from '../../detection/damage/asked-tables.js';
import { cellOf, respell, takeOut, textOf, typeOver } from '../../detection/edit.js';
import { type Expectations, expectAll, type Operation, type Work } from '../operation.js';
import { asTyped, itemsOf, numbersIn, onTables, otherThan, type Place, type Table } from '../tables.js';

const isCell = (node: unknown): node is XmlElement =>
  isElement(node as XmlElement) && ['w:tc', 'w:sdt'].includes((node as XmlElement).name);

/** The cells of a row with whatever is around them. */
const slotsOf = (row: XmlElement): XmlElement[] => row.children.filter(isCell);

/** True where every row has as many cells, so that a column can be told by counting. */
const isEven = ({ headers, rows }: Table): boolean => {
  const all = [...headers, ...rows];
  const width = slotsOf(all[0] as XmlElement).length;
  return headers.length === 1 && !all.some(isMerged) && all.every((row) => slotsOf(row).length === width);
};

/** The column of numbers furthest to the right that is not of an earlier time; null where there is none, or columns cannot be counted. */
function lastNumbers(table: Table): Place[] | null {
  const numbers = numbersIn(table).filter(({ item }) => !item.endsWith('.previous'));
  const at = Math.max(...numbers.map((place) => place.at));
  return numbers.length > 0 && isEven(table) ? numbers.filter((place) => place.at === at) : null;
}

/** A column put in behind another one. */
function addBehind(
  { headers, rows, holder }: Table,
  at: number,
  header: string,
  said: (row: XmlElement) => string,
): void {
  child(holder, 'w:tblGrid')?.children.push(element('w:gridCol', { 'w:w': '900' }));
  const put = (row: XmlElement, text: string): void => {
    const slot = slotsOf(row)[at];
    row.children.splice(row.children.indexOf(slot as XmlElement) + 1, 0, cellOf(text));
  };
  for (const row of headers) put(row, header);
  for (const row of rows) put(row, said(row));
}

type Words = { vi: string; en: string };

const inWords = (words: Words, { specimen }: Work): string => words[specimen.form.language];

/** A column beside the last one of numbers. */
const added = (
  name: string,
  header: (column: Place[], table: Table, work: Work) => string,
  said: (place: Place | undefined, work: Work) => string,
  expected: (column: Place[], table: Table) => Expectations,
): Operation =>
  onTables(name, (table, work) => {
    const column = lastNumbers(table);
    const [first] = column ?? [];
    if (!column || !first) return null;
    addBehind(table, first.at, header(column, table, work), (row) =>
      said(
        column.find((one) => one.row === row),
        work,
      ),
    );
    return expected(column, table);
  });

const other = (place: Place | undefined, { specimen }: Work): string =>
  place ? asTyped(otherThan(place), specimen) : '';
const same = (place: Place | undefined): string => (place ? textOf(place.cell) : '');

const ANEW: readonly Words[] = [
  { vi: 'Số liệu sau rà soát', en: 'Revised figures' },
  { vi: 'Đính chính', en: 'Corrected' },
  { vi: 'Số liệu điều chỉnh', en: 'Adjusted figures' },
  { vi: 'Số đúng', en: 'Right number' },
  { vi: 'Số liệu mới', en: 'New figures' },
  { vi: 'Số liệu chính thức', en: 'Final figures' },
];

const asksColumn = (column: Place[]): Expectations => expectAll(itemsOf(column), 'asked');
/** Nobody says which of the columns of numbers is said anew. */
const asksOneOf = (column: Place[], table: Table): Expectations =>
  new Map([...expectAll(itemsOf(table.places), 'kept or asked'), ...asksColumn(column)]);
const keeps = (): Expectations => new Map();

const headerAt = ({ headers }: Table, at: number): XmlElement => cellsIn(headers[0] as XmlElement)[at] as XmlElement;

/** The columns of a table in another order. */
const inOrder = (name: string, orderOf: (count: number) => number[]): Operation =>
  onTables(name, (table) => {
    const lines = [...table.headers, ...table.rows];
    const count = slotsOf(lines[0] as XmlElement).length;
    if (!isEven(table) || count < 3) return null;
    for (const row of lines) {
      const slots = slotsOf(row);
      row.children = [
        ...row.children.filter((one) => !isCell(one)),
        ...orderOf(count).flatMap((at) => slots[at] ?? []),
      ];
    }
    return new Map();
  });

const MILLIONS = /triệu đồng/i;

/** The measure of the columns of money changed in their header, or in the column of units. */
const remeasured = (name: string, by: string, times: number, isScaled: boolean): Operation =>
  onTables(name, (table, { specimen }) => {
    const places = numbersIn(table).filter(({ rule }) => rule.type === 'money' && rule.scale === 1_000_000);
    const measureOf = ({ row, at }: Place): XmlElement | undefined =>
      [...cellsIn(row), ...(isEven(table) ? [headerAt(table, at)] : [])].find((cell) => MILLIONS.test(textOf(cell)));
    if (places.length === 0 || places.some((place) => !measureOf(place))) return null;
    const cells = new Set(places.map((place) => measureOf(place) as XmlElement));
    const totals = table.places.filter(
      (one) => places.some(({ at }) => at === one.at) && !places.includes(one as never) && one.rule.type === 'money',
    );
    for (const place of [...places, ...totals]) {
      const value = Number(place.value);
      if (isScaled) typeOver(place.cell, asTyped(Number((value * times).toFixed(6)), specimen));
      else
        specimen.given.set(`${place.kind} ${place.item}`, {
          state: 'answered',
          value: Number((value / times).toFixed(6)),
        });
    }
    for (const cell of cells) respell(cell, (text) => text.replace(MILLIONS, by));
    return expectAll(itemsOf([...places, ...totals]), 'kept or asked');
  });

export const COLUMNS: readonly Operation[] = [
  ...ANEW.map((words) =>
    added(`column "${words.vi}" added, other values`, (_, __, work) => inWords(words, work), other, asksOneOf),
  ),
  added(
    'column added under the header of the one before, other values',
    ([place], table) => textOf(headerAt(table, (place as Place).at)),
    other,
    asksColumn,
  ),
  added(
    'column added under the header of the one before and "(sau rà soát)", other values',
    ([place], table, { specimen }) =>
      `${textOf(headerAt(table, (place as Place).at))} ${specimen.form.language === 'vi' ? '(sau rà soát)' : '(revised)'}`,
    other,
    asksColumn,
  ),
  added(
    'column "Số liệu sau rà soát" added, the same values',
    (_, __, work) => inWords(ANEW[0] as Words, work),
    same,
    keeps,
  ),
  added(
    'column "Ghi chú" added',
    (_, __, work) => inWords({ vi: 'Ghi chú', en: 'Notes' }, work),
    (_, work) => inWords({ vi: 'theo sổ theo dõi', en: 'as in the log' }, work),
    keeps,
  ),
  added(
    'column of shares added',
    (_, __, work) => inWords({ vi: 'Tỷ lệ (%)', en: 'Share (%)' }, work),
    (place) => (place ? '12,5' : ''),
    keeps,
  ),
  added(
    "column of last year's values added",
    (_, __, work) => inWords({ vi: 'Năm trước', en: 'Last year' }, work),
    other,
    keeps,
  ),
  added(
    'column "Tăng/giảm" added',
    (_, __, work) => inWords({ vi: 'Tăng (+), giảm (-)', en: 'Change' }, work),
    (place) => (place ? '+3' : ''),
    keeps,
  ),
  added(
    'column of sources added',
    (_, __, work) => inWords({ vi: 'Nguồn', en: 'Source' }, work),
    () => 'QĐ 15/2025',
    keeps,
  ),
  added(
    'empty column added',
    () => '',
    () => '',
    keeps,
  ),
  inOrder('columns in the order turned round', (count) => Array.from({ length: count }, (_, at) => count - 1 - at)),
  inOrder('last column put first', (count) => [count - 1, ...Array.from({ length: count - 1 }, (_, at) => at)]),
  onTables('column of numbers deleted', (table, { specimen: { root } }) => {
    const column = lastNumbers(table);
    const at = column?.[0]?.at;
    // Without the column of values nobody can tell a table of figures from a list.
    if (!column || at === undefined || table.is === 'figures') return null;
    const totals = table.places.filter((one) => one.at === at);
    takeOut(root, ...[...table.headers, ...table.rows].flatMap((row) => cellsIn(row)[at] ?? []));
    return expectAll(itemsOf(totals), 'empty');
  }),
  onTables('cells of a column deleted, those behind moved up to it', (table, { specimen: { root } }) => {
    const [first] = numbersIn(table);
    if (!first || !isEven(table) || slotsOf(first.row).length <= first.at + 1) return null;
    const [moved, lost] = [table.places.filter((one) => one.row === first.row && one.at > first.at), first];
    takeOut(root, lost.cell);
    return new Map([...expectAll(itemsOf(moved), 'kept or asked'), [lost.item, 'empty or asked']]);
  }),
  onTables('values moved on by one column into another kind', (table, { specimen, bare }) => {
    const [first] = numbersIn(table);
    const next = first && table.places.find((one) => one.row === first.row && one.at === first.at + 1);
    if (!first || !next || !bare || typeof next.value === 'number') return null;
    typeOver(next.cell, textOf(first.cell));
    typeOver(first.cell, '');
    specimen.given.set(`${first.kind} ${first.item}`, { state: 'blank', value: null });
    return new Map([
      [first.item, 'empty or asked'],
      [next.item, next.rule.type === 'text' ? 'any' : 'asked'],
    ]);
  }),
  remeasured('money in thousands, the header too', 'nghìn đồng', 1000, true),
  remeasured('money in billions, the header too', 'tỷ đồng', 0.001, true),
  remeasured('money in đồng, the header too', 'đồng', 1_000_000, true),
  remeasured('header in thousands over the same numbers', 'nghìn đồng', 1000, false),
  remeasured('header in billions over the same numbers', 'tỷ đồng', 0.001, false),
  onTables('headers in capitals', (table) => {
    for (const row of table.headers) respell(row, (text) => text.toLocaleUpperCase('vi'));
    return table.headers.length > 0 ? new Map() : null;
  }),
  onTables('headers numbered', (table) => {
    if (!isEven(table)) return null;
    for (const [at, cell] of cellsIn(table.headers[0] as XmlElement).entries())
      if (textOf(cell) !== '') typeOver(cell, `${textOf(cell)} (${at + 1})`);
    return new Map();
  }),
  onTables('two headers exchanged', (table) => {
    const numbers = numbersIn(table);
    const [one, two] = [...new Set(numbers.map(({ at }) => at))].map((at) => headerAt(table, at));
    if (!isEven(table) || !one || !two) return null;
    const text = textOf(one);
    typeOver(one, textOf(two));
    typeOver(two, text);
    const columns = numbers.map(({ at }) => at).filter((at) => [one, two].includes(headerAt(table, at)));
    return expectAll(itemsOf(table.places.filter(({ at }) => columns.includes(at))), 'any');
  }),
  onTables('a column headed as another one of the form', (table) => {
    const numbers = numbersIn(table);
    const [one, two] = [...new Set(numbers.map(({ at }) => at))];
    if (!isEven(table) || one === undefined || two === undefined) return null;
    typeOver(headerAt(table, one), textOf(headerAt(table, two)));
    const itemsAt = (column: number): string[] => itemsOf(table.places.filter(({ at }) => at === column));
    return new Map([...expectAll(itemsAt(one), 'empty or asked'), ...expectAll(itemsAt(two), 'asked')]);
  }),
];
