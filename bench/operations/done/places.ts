import { child, element, isElement, type XmlElement, type XmlNode } from '../../../test/support/fill/xml.js';
import { cellsIn, isMerged } from '../../detection/damage/asked-tables.js';
import { blockOf, cellOf, paragraph, putAfter, putBefore, takeOut, textOf, textRun } from '../../detection/edit.js';
import { mark, marked, markOf } from '../../detection/marks.js';
import { ALL_KEPT, expectAll, type Operation } from '../operation.js';
import { dataIn, itemsOf, onTables, type Table, tablesIn } from '../tables.js';

const headOf = ({ holder }: Table): XmlElement[] =>
  ['w:tblPr', 'w:tblGrid'].flatMap((name) => child(holder, name) ?? []).map((one) => structuredClone(one));

/** A table cut behind the first half of its rows. */
const cut = (name: string, between: (table: Table) => XmlNode[], headers: (table: Table) => XmlElement[]): Operation =>
  onTables(`table cut in two, ${name}`, (table, { specimen: { root } }) => {
    const { holder, rows, is, id } = table;
    if (rows.length < 2 || rows.some((row) => !holder.children.includes(row))) return null;
    const behind = rows.slice(Math.ceil(rows.length / 2));
    const second = element('w:tbl', {}, [...headOf(table), ...headers(table), ...behind]);
    mark(second, is, id);
    takeOut(holder, ...behind);
    putAfter(root, holder, ...between(table), second, element('w:p'));
    return ALL_KEPT;
  });

const again = ({ headers }: Table): XmlElement[] => headers.map((row) => structuredClone(row));

const lineOf = (row: XmlElement, by: string): string => cellsIn(row).map(textOf).join(by);

/** A line with its tabs as word processors write them. */
function tabbed(line: string): XmlElement {
  const [first = '', ...rest] = line.split('\t');
  const runs = rest.flatMap((text) => [element('w:r', {}, [element('w:tab')]), textRun(text)]);
  return element('w:p', {}, [textRun(first), ...runs]);
}

/** A table exchanged for lines. */
function asLines({ holder }: Table, root: XmlElement, lines: readonly string[]): void {
  putAfter(root, holder, ...lines.map(tabbed));
  takeOut(root, holder);
}

/** Every cell of a table, where each row has as many. */
function squareOf({ headers, rows }: Table): XmlElement[][] | null {
  const all = [...headers, ...rows];
  const cells = all.map(cellsIn);
  const width = cells[0]?.length ?? 0;
  return headers.length === 1 && !all.some(isMerged) && cells.every((row) => row.length === width) ? cells : null;
}

export const PLACES: readonly Operation[] = [
  cut('an empty line between, header repeated', () => [element('w:p')], again),
  cut(
    'an empty line between, no header',
    () => [element('w:p')],
    () => [],
  ),
  cut('"(tiếp theo)" between, header repeated', () => [paragraph('(tiếp theo)')], again),
  onTables('two tables joined', (table, { specimen }) => {
    const all = tablesIn(specimen);
    const flat = [...marked(specimen.root, 'table'), ...marked(specimen.root, 'figures')];
    const body = blockOf(specimen.root, table.holder);
    const siblings = specimen.root.children.flatMap((one) => (isElement(one) ? one.children : [])).filter(isElement);
    const next = siblings.slice(siblings.indexOf(body) + 1).find((one) => one.name === 'w:tbl');
    const other = next && flat.includes(next) ? all.find(({ holder }) => holder === next) : undefined;
    if (!other) return null;
    table.holder.children.push(...other.headers, ...other.rows);
    takeOut(specimen.root, other.holder);
    return expectAll(itemsOf([...table.places, ...other.places]), 'kept or asked');
  }),
  onTables('table moved to the end of the text', (table, { specimen: { root } }) => {
    const last = blockOf(root, marked(root, 'signing')[0] as XmlElement);
    takeOut(root, table.holder);
    putBefore(root, last, element('w:p'), table.holder, element('w:p'));
    return expectAll(itemsOf(table.places), 'kept or asked');
  }),
  onTables('table moved below another heading', (table, { specimen: { root }, draw }) => {
    const headings = marked(root, 'heading');
    const heading = headings[Math.floor(draw() * headings.length)];
    if (!heading) return null;
    takeOut(root, table.holder);
    putAfter(root, heading, table.holder, element('w:p'));
    return expectAll(itemsOf(table.places), 'kept or asked');
  }),
  onTables('table in a frame of one cell', ({ holder }, { specimen: { root } }) => {
    const cell = element('w:tc', {}, [element('w:tcPr')]);
    const frame = element('w:tbl', {}, [element('w:tblPr'), element('w:tr', {}, [cell])]);
    putAfter(root, holder, frame);
    takeOut(root, holder);
    cell.children.push(holder, element('w:p'));
    return ALL_KEPT;
  }),
  onTables('table typed as lines with tabs', (table, { specimen: { root } }) => {
    asLines(
      table,
      root,
      [...table.headers, ...table.rows].map((row) => lineOf(row, '\t')),
    );
    return expectAll(itemsOf(table.places), 'kept or asked');
  }),
  onTables('table typed as lines with bars', (table, { specimen: { root } }) => {
    asLines(
      table,
      root,
      [...table.headers, ...table.rows].map((row) => lineOf(row, ' | ')),
    );
    return expectAll(itemsOf(table.places), 'kept or asked');
  }),
  onTables('table typed as "label: value" lines', (table, { specimen: { root } }) => {
    const { places, rowsAre } = table;
    if (rowsAre === 'open' || dataIn(table).some((row) => places.filter((one) => one.row === row).length !== 1))
      return null;
    asLines(
      table,
      root,
      places.map(({ row, cell }) => `- ${textOf(cellsIn(row)[0] as XmlElement)}: ${textOf(cell)}`),
    );
    return expectAll(itemsOf(places), 'kept or asked');
  }),
  onTables('table turned on its side', (table, { specimen: { root } }) => {
    const square = squareOf(table);
    if (!square || square.length < 2) return null;
    const turned = (square[0] as XmlElement[]).map((_, at) =>
      element(
        'w:tr',
        {},
        square.map((row) => row[at] as XmlElement),
      ),
    );
    const [head] = turned;
    const holder = element('w:tbl', {}, [element('w:tblPr'), ...(head ? turned : [])]);
    const own = markOf(table.holder);
    if (own) mark(holder, own.is, own.id);
    putAfter(root, table.holder, holder);
    takeOut(root, table.holder);
    return expectAll(itemsOf(table.places), 'kept or asked');
  }),
  onTables('header deleted', (table, { specimen: { root } }) => {
    takeOut(root, ...table.headers);
    return expectAll(itemsOf(table.places), 'kept or asked');
  }),
  onTables('table deleted', (table, { specimen: { root } }) => {
    takeOut(root, table.holder);
    return expectAll(itemsOf(table.places), 'empty');
  }),
  onTables('all values deleted', (table, { specimen }) => {
    for (const { kind, item, cell } of table.places) {
      specimen.given.set(`${kind} ${item}`, { state: 'blank', value: null });
      for (const one of cell.children.filter(isElement)) if (one.name !== 'w:tcPr') takeOut(cell, one);
      cell.children.push(...cellOf('').children.slice(1));
    }
    return expectAll(itemsOf(table.places), 'empty');
  }),
];
