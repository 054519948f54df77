import { pick } from '../../../test/support/fill/draw.js';
import { element, type XmlElement } from '../../../test/support/fill/xml.js';
import { cellsIn } from '../../detection/damage/asked-tables.js';
import { blockOf, paragraph, putAfter, putBefore, textOf, typeOver } from '../../detection/edit.js';
import { marked } from '../../detection/marks.js';
import type { Specimen } from '../../detection/specimen.js';
import { ALL_KEPT, expectAll, type Operation } from '../operation.js';
import {
  asTyped,
  dataIn,
  itemsOf,
  numbersIn,
  onTables,
  otherThan,
  pasted,
  sameCell,
  type Table,
  tablesIn,
} from '../tables.js';

/** Where the copy of a table is put. */
const WHERE: Record<string, (specimen: Specimen, table: Table, copy: XmlElement) => void> = {
  behind: ({ root }, { holder }, copy) => putAfter(root, holder, element('w:p'), copy, element('w:p')),
  before: ({ root }, { holder }, copy) => putBefore(root, holder, copy, element('w:p')),
  'at the end': ({ root }, _, copy) => {
    const last = blockOf(root, marked(root, 'signing')[0] as XmlElement);
    putBefore(root, last, element('w:p'), copy, element('w:p'));
  },
};

/** What a table prints: its headers, and the labels of printed rows. */
const printsOf = (table: Table): string =>
  [...table.headers.flatMap(cellsIn), ...(table.rowsAre === 'fixed' ? dataIn(table).map((row) => cellsIn(row)[0]) : [])]
    .map((cell) => (cell ? textOf(cell) : ''))
    .join('|');

/** Other tables that print the same: nobody can tell whose copy it is. */
const twinsOf = (table: Table, specimen: Specimen): Table[] =>
  tablesIn(specimen).filter((one) => one.id !== table.id && printsOf(one) === printsOf(table));

const copied = (
  what: string,
  change: (copy: XmlElement, table: Table, specimen: Specimen) => string[] | null,
): Operation[] =>
  Object.entries(WHERE).map(([where, put]) =>
    onTables(`table put in twice, ${what}, ${where}`, (table, { specimen }) => {
      const copy = pasted(table.holder);
      const asked = change(copy, table, specimen);
      if (asked === null) return null;
      put(specimen, table, copy);
      const twins = twinsOf(table, specimen);
      if (twins.length === 0) return expectAll(asked, 'asked');
      return expectAll([...asked, ...itemsOf([table, ...twins].flatMap(({ places }) => places))], 'kept or asked');
    }),
  );

export const COPIES: readonly Operation[] = [
  ...copied('the same', () => []),
  ...copied('one number other', (copy, table, specimen) => {
    const [place] = numbersIn(table).slice(-1);
    if (!place) return null;
    typeOver(sameCell(table.holder, copy, place), asTyped(otherThan(place), specimen));
    return [place.item];
  }),
  ...copied('all numbers other', (copy, table, specimen) => {
    const places = numbersIn(table);
    for (const place of places) typeOver(sameCell(table.holder, copy, place), asTyped(otherThan(place), specimen));
    return places.length > 0 ? itemsOf(places) : null;
  }),
  ...copied('one of them empty', (copy, table) => {
    for (const place of table.places) typeOver(sameCell(table.holder, copy, place), '');
    return [];
  }),
  onTables('table put in twice below "Số liệu sau rà soát", one number other', (table, { specimen, draw }) => {
    if (numbersIn(table).length === 0) return null;
    const place = pick(numbersIn(table), draw);
    const copy = pasted(table.holder);
    typeOver(sameCell(table.holder, copy, place), asTyped(otherThan(place), specimen));
    const line = specimen.form.language === 'vi' ? 'Số liệu sau rà soát:' : 'Revised figures:';
    putAfter(specimen.root, table.holder, paragraph(line), copy, element('w:p'));
    return expectAll([place.item], 'asked');
  }),
  onTables("last year's table below its own line", (table, { specimen }) => {
    if (numbersIn(table).length === 0) return null;
    const copy = pasted(table.holder);
    for (const place of numbersIn(table))
      typeOver(sameCell(table.holder, copy, place), asTyped(otherThan(place), specimen));
    const line = specimen.form.language === 'vi' ? 'Số liệu cùng kỳ năm trước:' : 'Figures of the previous year:';
    putAfter(specimen.root, table.holder, paragraph(line), copy, element('w:p'));
    return ALL_KEPT;
  }),
];
