import type { FigureValue, Form, FormField, FormFigure, FormPoint, FormSection, FormTable } from './form.js';
import { onceOf } from './once.js';

/**
 * What an item is called, taken apart. `so_hoi_nghi` is a whole; `so_tin.2021` a value of a series; `bieu_1.r2` a row and
 * `bieu_1.so_tin` a column of a table; `bieu_1.r2.so_tin` a cell. Ids hold no dots, so nothing else is needed to tell.
 */
export interface ItemId {
  /** The section, point, figure, table, field or check as the definition calls it. */
  owner: string;
  /** The key of a series, or a row or a column of a table; of a cell its row. */
  part: string | null;
  /** The column of a cell. */
  column: string | null;
}

/** The row of totals in a table. */
export const TOTAL_ROW = 'total';

/** Owners whose items are named from outside a definition: fields of the document, and checks without an id. */
const UNNAMED: readonly string[] = ['field', 'check'];

/** Whether an id would be taken for one of a field of the document or of a check: `field.date`, `check.1`. */
export const namesUnnamed = (id: string): boolean => UNNAMED.includes(id);

/** Whether an id is that of a row a unit adds to a table: r1, r2, … */
export const isAddedRow = (id: string): boolean => /^r[1-9]\d{0,5}$/.test(id);

export function parseItemId(item: string): ItemId {
  const first = item.indexOf('.');
  if (first < 0) return { owner: item, part: null, column: null };
  const owner = item.slice(0, first);
  if (namesUnnamed(owner)) return { owner: item, part: null, column: null };
  const second = item.indexOf('.', first + 1);
  if (second < 0) return { owner, part: item.slice(first + 1), column: null };
  const third = item.indexOf('.', second + 1);
  const column = item.slice(second + 1, third < 0 ? item.length : third);
  return { owner, part: item.slice(first + 1, second), column };
}

export const printItemId = ({ owner, part, column }: ItemId): string =>
  `${owner}${part === null ? '' : `.${part}`}${column === null ? '' : `.${column}`}`;

/** A value of a series, or a row or a column of a table. */
export const partItem = (owner: string, part: string): string => printItemId({ owner, part, column: null });

export const cellItem = (table: string, row: string, column: string): string =>
  printItemId({ owner: table, part: row, column });

/** What an item belongs to: a cell to its row, a row or a value of a series to its owner; a whole to nothing. */
export function parentOf(item: string): string | null {
  const { owner, part, column } = parseItemId(item);
  if (column !== null && part !== null) return partItem(owner, part);
  return part === null ? null : owner;
}

/** What an item stands in: a cell in its row, its column and its table, a value of a figure in its figure; a whole in nothing. */
export function holdersOf(item: string): string[] {
  const { owner, part, column } = parseItemId(item);
  if (part === null) return [];
  return column === null ? [owner] : [partItem(owner, part), partItem(owner, column), owner];
}

/** The section, point, figure, table, field or check an item is of; a whole is its own. */
export const ownerOf = (item: string): string => parseItemId(item).owner;

interface Of {
  id: string;
  /** The headings that lead there, outermost first. */
  trail: string[];
  /** What the form calls it. */
  label: string;
}

export type SectionItem = Of & { kind: 'section'; part: FormSection };
export type PointItem = Of & { kind: 'point'; part: FormPoint };
export type FigureItem = Of & { kind: 'figure'; figure: FormFigure; value: FigureValue };
export type TableItem = Of & { kind: 'table'; table: FormTable };
export type FieldItem = Of & { kind: 'field'; field: FormField };

/** One thing a form asks for, other than the cells of a table. */
export type Item = SectionItem | PointItem | FigureItem | TableItem | FieldItem;

const figureItems = (figure: FormFigure, trail: string[]): FigureItem[] =>
  figure.values.map((value) => ({
    kind: 'figure',
    id: value.item,
    trail,
    label: value.key === null ? figure.label : `${figure.label} (${value.label})`,
    figure,
    value,
  }));

const tableItem = (table: FormTable, trail: string[]): TableItem => ({
  kind: 'table',
  id: table.id,
  trail,
  label: table.title,
  table,
});

const insideOf = (part: FormSection | FormPoint, trail: string[]): Item[] => [
  ...part.figures.flatMap((figure) => figureItems(figure, trail)),
  ...part.tables.map((table) => tableItem(table, trail)),
];

function sectionItems(section: FormSection, above: string[]): Item[] {
  const trail = [...above, [section.number, section.heading].filter((part) => part !== '').join(' ')];
  return [
    { kind: 'section', id: section.id, trail, label: section.title, part: section },
    ...insideOf(section, trail),
    ...section.points.flatMap((part): Item[] => [
      { kind: 'point', id: part.id, trail, label: part.ask, part },
      ...insideOf(part, trail),
    ]),
    ...section.sections.flatMap((inner) => sectionItems(inner, trail)),
  ];
}

/** Everything a form asks for, in its order: fields of the document, tables on their own, sections with all in them, appendices. */
export const itemsOf = onceOf((form: Form): readonly Item[] => [
  ...form.fields.map((field): FieldItem => ({ kind: 'field', id: field.item, trail: [], label: field.id, field })),
  ...(form.tables ?? []).map((table) => tableItem(table, [table.title])),
  ...form.sections.flatMap((section) => sectionItems(section, [])),
  ...form.appendices.map((table) => tableItem(table, [`${table.number} ${table.title}`.trim()])),
]);
