import { addedRowsOf, type ValueRule } from '../../src/form/index.js';
import { dropBookmarks } from '../../test/support/fill/strip.js';
import { typedNumber } from '../../test/support/fill/value.js';
import { isElement, type XmlElement } from '../../test/support/fill/xml.js';
import { cellsIn } from '../detection/damage/asked-tables.js';
import { idOf, typeOver } from '../detection/edit.js';
import { figuresOf, tablesOf } from '../detection/mark-form.js';
import { idsOf, marked, markOf, unmarked } from '../detection/marks.js';
import type { Specimen } from '../detection/specimen.js';
import { onEach } from './operation.js';

/** A filled place in a table. */
export interface Place {
  kind: 'figure' | 'cell';
  item: string;
  row: XmlElement;
  cell: XmlElement;
  /** How many cells stand before it in its row. */
  at: number;
  value: number | string;
  rule: ValueRule;
}

/** A table of a filled form, be it asked in rows and columns or one of figures. */
export interface Table {
  is: 'table' | 'figures';
  id: string;
  /** How its rows are told apart: printed, or counted by where they stand; `mixed` where some of them are added to printed ones. */
  rowsAre: 'fixed' | 'open' | 'mixed';
  /** It asks for a row of totals. */
  hasTotal: boolean;
  holder: XmlElement;
  headers: XmlElement[];
  rows: XmlElement[];
  places: Place[];
}

const rowsIn = (node: XmlElement): XmlElement[] =>
  node.children.flatMap((one) =>
    !isElement(one) ? [] : one.name === 'w:tr' ? [one] : one.name === 'w:tc' ? [] : rowsIn(one),
  );

function rulesOf({ form }: Specimen): ReadonlyMap<string, ValueRule> {
  const figures = figuresOf(form).flatMap(({ values, rule }) => values.map(({ item }) => [item, rule] as const));
  const columns = tablesOf(form).flatMap(({ id, columns }) =>
    columns.map((one) => [`${id}.${one.id}`, one.rule] as const),
  );
  return new Map([...figures, ...columns]);
}

function placesIn(rows: readonly XmlElement[], specimen: Specimen): Place[] {
  const rules = rulesOf(specimen);
  return rows.flatMap((row) =>
    cellsIn(row).flatMap((cell, at): Place[] => {
      const { is, id: item } = markOf(cell) ?? {};
      if ((is !== 'cell' && is !== 'figure') || item === undefined) return [];
      const { state, value } = specimen.given.get(`${is} ${item}`) ?? { state: 'blank', value: null };
      const rule = rules.get(is === 'cell' ? item.replace(/\.[^.]+\./, '.') : item);
      return state === 'answered' && value !== null && rule ? [{ kind: is, item, row, cell, at, value, rule }] : [];
    }),
  );
}

/** All tables of a filled form, in the order they were marked in. */
export function tablesIn(specimen: Specimen): Table[] {
  const asked = new Map(tablesOf(specimen.form).map((table) => [table.id, table]));
  return (['table', 'figures'] as const).flatMap((is) =>
    idsOf(specimen.root, is).map((id): Table => {
      const [holder] = marked(specimen.root, is, id) as [XmlElement];
      const all = rowsIn(holder);
      const headers = all.filter((row) => markOf(row)?.is === 'header');
      const rows = all.filter((row) => ['row', 'figure-row'].includes(markOf(row)?.is ?? ''));
      const table = asked.get(id);
      const isAdded = is === 'table' && table !== undefined && addedRowsOf(table) !== null;
      const rowsAre = !isAdded ? 'fixed' : table.rows.are === 'open' ? 'open' : 'mixed';
      return {
        is,
        id,
        rowsAre,
        hasTotal: is === 'table' && table?.total === true,
        holder,
        headers,
        rows,
        places: placesIn(rows, specimen),
      };
    }),
  );
}

export const onTables = onEach(tablesIn);

export const itemsOf = (places: readonly Place[]): string[] => places.map(({ item }) => item);

export const isTotal = (row: XmlElement): boolean => idOf(row).endsWith('.total');

/** The numbers of a table, without its totals. */
export const numbersIn = ({ places }: Table): (Place & { value: number })[] =>
  places.filter((one): one is Place & { value: number } => typeof one.value === 'number' && !isTotal(one.row));

/** The rows a person filled in, without that of the totals. */
export const dataIn = ({ rows, places }: Table): XmlElement[] =>
  rows.filter((row) => !isTotal(row) && places.some((one) => one.row === row));

/** Another number than a place holds, that its rule allows as well. */
export function otherThan({ value, rule }: Pick<Place, 'value' | 'rule'>): number {
  const more = Number(value) + 7;
  return typeof rule.max === 'number' && more > rule.max ? Number(value) - 3 : more;
}

export const asTyped = (value: number, { form }: Specimen): string => typedNumber(value, form.language).text;

/** What a person puts in who copies a part of a document: its controls, without its bookmarks; no place of ours. */
export function pasted(node: XmlElement): XmlElement {
  const copy = structuredClone(unmarked(node));
  dropBookmarks(copy);
  return copy;
}

/** The cell of a pasted table or row that stands where one of the original does. */
export function sameCell(original: XmlElement, copy: XmlElement, { cell }: Pick<Place, 'cell'>): XmlElement {
  const found = cellsIn(copy)[cellsIn(original).indexOf(cell)];
  if (!found) throw new Error('the copy has fewer cells');
  return found;
}

/** Another value typed into a place. */
export function retype(
  specimen: Specimen,
  { kind, item, cell }: Place,
  text: string,
  value: number | string | null,
): void {
  typeOver(cell, text);
  specimen.given.set(`${kind} ${item}`, value === null ? { state: 'blank', value } : { state: 'answered', value });
}
