import type { FigureValue, Form, FormField, FormFigure, FormPoint, FormSection, FormTable } from '../form/form.js';

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

/** Everything a form asks for, in its order: fields of the document, sections with all in them, appendices. */
export const itemsOf = (form: Form): Item[] => [
  ...form.fields.map((field): FieldItem => ({ kind: 'field', id: field.item, trail: [], label: field.id, field })),
  ...form.sections.flatMap((section) => sectionItems(section, [])),
  ...form.appendices.map((table) => tableItem(table, [`${table.number} ${table.title}`.trim()])),
];
