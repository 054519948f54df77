import { cellsIn } from '../../detection/damage/asked-tables.js';
import { paragraph, putAfter, takeOut, textOf, typeOver } from '../../detection/edit.js';
import { expectAll, type Operation } from '../operation.js';
import { asTyped, itemsOf, numbersIn, onTables, otherThan, type Place, type Table } from '../tables.js';

const onFigures = (name: string, done: Parameters<typeof onTables>[1]): Operation =>
  onTables(name, (table, work) => (table.is === 'figures' ? done(table, work) : null));

const labelOf = ({ row }: Place): string => textOf(cellsIn(row)[0] as never);

const said = (place: Place, number: string): string => `${labelOf(place)}: ${number} ${place.rule.unit ?? ''}`.trim();

/** The figures of a table that are one number each. */
const singles = (table: Table): Place[] => numbersIn(table).filter(({ item }) => !item.includes('.'));

export const FIGURES: readonly Operation[] = [
  onFigures('figures in a sentence alone, their table empty', (table, { specimen: { root } }) => {
    const places = singles(table);
    if (places.length === 0) return null;
    putAfter(root, table.holder, paragraph(`${places.map((one) => said(one, textOf(one.cell))).join('; ')}.`));
    for (const { cell } of places) typeOver(cell, '');
    return expectAll(itemsOf(places), 'kept or asked');
  }),
  onFigures('figures in a sentence alone, their table deleted', (table, { specimen: { root } }) => {
    const places = singles(table);
    if (places.length === 0 || places.length !== table.places.length) return null;
    putAfter(root, table.holder, paragraph(`${places.map((one) => said(one, textOf(one.cell))).join('; ')}.`));
    takeOut(root, table.holder);
    return expectAll(itemsOf(places), 'kept or asked');
  }),
  onFigures('figures said otherwise in a line below their table', (table, { specimen }) => {
    const [place] = singles(table);
    if (!place) return null;
    putAfter(specimen.root, table.holder, paragraph(`${said(place, asTyped(otherThan(place), specimen))}.`));
    return expectAll([place.item], 'asked');
  }),
  onFigures('figures corrected in a line below their table', (table, { specimen }) => {
    const [place] = singles(table);
    if (!place || specimen.form.language !== 'vi') return null;
    putAfter(
      specimen.root,
      table.holder,
      paragraph(`Đính chính: ${said(place, asTyped(otherThan(place), specimen))}.`),
    );
    return expectAll([place.item], 'asked');
  }),
  onFigures('figures said once more in a line below their table', (table, { specimen: { root } }) => {
    const [place] = singles(table);
    if (!place) return null;
    putAfter(root, table.holder, paragraph(`${said(place, textOf(place.cell))}.`));
    return new Map();
  }),
];
