import type { Form, FormFigure, FormPoint, FormSection, FormTable } from '../../src/form/index.js';
import { addedRowsOf, bookmarkOf, fixedRowsOf, tagOf } from '../../src/form/index.js';
import { controlsOf } from '../../test/support/fill/control.js';
import { child, descendants, isElement, type XmlElement } from '../../test/support/fill/xml.js';
import { type MarkKind, mark, markOf } from './marks.js';

/** Every section and point of a form, in its order. */
export const partsOf = (sections: readonly FormSection[]): (FormSection | FormPoint)[] =>
  sections.flatMap((section) => [section, ...section.points, ...partsOf(section.sections)]);

export const sectionsOf = (sections: readonly FormSection[]): FormSection[] =>
  sections.flatMap((section) => [section, ...sectionsOf(section.sections)]);

export const tablesOf = (form: Form): FormTable[] => [
  ...(form.tables ?? []),
  ...partsOf(form.sections).flatMap((part) => part.tables),
  ...form.appendices,
];

export const figuresOf = (form: Form): FormFigure[] => partsOf(form.sections).flatMap((part) => part.figures);

type Parents = Map<XmlElement, XmlElement>;

function parentsIn(root: XmlElement, parents: Parents = new Map()): Parents {
  for (const node of root.children) {
    if (!isElement(node)) continue;
    parents.set(node, root);
    parentsIn(node, parents);
  }
  return parents;
}

function upTo(from: XmlElement, name: string, parents: Parents): XmlElement | null {
  for (let at: XmlElement | undefined = from; at; at = parents.get(at)) if (at.name === name) return at;
  return null;
}

const styleOf = (paragraph: XmlElement): string =>
  child(child(paragraph, 'w:pPr'), 'w:pStyle')?.attributes['w:val'] ?? '';

/** What each bookmark of the form marks in the printed text. */
function printedAnchors(form: Form): Map<string, [MarkKind, string]> {
  const of = new Map<string, [MarkKind, string]>();
  for (const section of sectionsOf(form.sections)) {
    of.set(bookmarkOf('section', section.id), ['heading', section.id]);
    for (const point of section.points) of.set(bookmarkOf('ask', point.id), ['ask', point.id]);
  }
  return of;
}

/** The controls a form has, by tag: the kind and the item. */
function controlItems(form: Form): Map<string, ['text' | 'figure' | 'cell' | 'field', string]> {
  const of = new Map<string, ['text' | 'figure' | 'cell' | 'field', string]>();
  const put = (kind: 'text' | 'figure' | 'cell' | 'field', id: string): void => {
    of.set(tagOf(kind, id), [kind, id]);
  };
  for (const { id } of form.fields) put('field', id);
  for (const part of partsOf(form.sections)) put('text', part.id);
  for (const figure of figuresOf(form)) for (const { item } of figure.values) put('figure', item);
  for (const table of tablesOf(form)) {
    const { blank, presets } = addedRowsOf(table) ?? { blank: 0, presets: [] };
    const open = Array.from({ length: blank + presets.length }, (_, at) => `r${at + 1}`);
    for (const row of [...fixedRowsOf(table).map(({ id }) => id), ...open, 'total'])
      for (const { id } of table.columns) put('cell', `${table.id}.${row}.${id}`);
  }
  return of;
}

function markFigure(paragraph: XmlElement, item: string, figure: string, parents: Parents): void {
  const cell = upTo(paragraph, 'w:tc', parents);
  const row = cell && upTo(cell, 'w:tr', parents);
  const table = row && upTo(row, 'w:tbl', parents);
  if (!cell || !row || !table) throw new Error(`the figure ${item} stands in no table`);
  mark(cell, 'figure', item);
  mark(row, 'figure-row', figure);
  mark(table, 'figures', figure);
  const [label, unit] = descendants(row, 'w:tc');
  if (label && label !== cell) mark(label, 'figure-label', figure);
  if (unit && unit !== cell && !markOf(unit)) mark(unit, 'figure-unit', figure);
}

function markCell(paragraph: XmlElement, item: string, parents: Parents): void {
  const [table = '', row = ''] = item.split('.');
  const cell = upTo(paragraph, 'w:tc', parents);
  const line = cell && upTo(cell, 'w:tr', parents);
  const holder = line && upTo(line, 'w:tbl', parents);
  if (!cell || !line || !holder) throw new Error(`the cell ${item} stands in no table`);
  mark(cell, 'cell', item);
  mark(line, 'row', `${table}.${row}`);
  mark(holder, 'table', table);
  const first = descendants(line, 'w:tc')[0];
  if (first && first !== cell && descendants(first, 'w:sdt').length === 0) mark(first, 'row-label', `${table}.${row}`);
}

/** Captions and header rows are told by the table that follows them. */
function markAround(root: XmlElement): void {
  let above: XmlElement[] = [];
  for (const node of child(root, 'w:body')?.children ?? []) {
    if (!isElement(node) || node.name === 'w:bookmarkStart' || node.name === 'w:bookmarkEnd') continue;
    const { is, id } = markOf(node) ?? {};
    if (node.name === 'w:tbl') {
      if (is === 'table' && id !== undefined) for (const line of above) mark(line, 'caption', id);
      const rows = descendants(node, 'w:tr');
      const first = rows.findIndex((row) => markOf(row) !== null);
      for (const row of rows.slice(0, Math.max(0, first))) mark(row, 'header', id ?? '');
    }
    const leads = node.name === 'w:p' && /Caption|Appendix/.test(styleOf(node));
    const between = node.name === 'w:p' && /Guidance/.test(styleOf(node));
    above = leads ? [...above, node] : between ? above : [];
  }
}

/** Marks every place of a form, told by its anchors, which must all be there still. */
export function markForm(root: XmlElement, form: Form): void {
  const parents = parentsIn(root);
  const printed = printedAnchors(form);
  for (const start of descendants(root, 'w:bookmarkStart')) {
    const [is, id] = printed.get(start.attributes['w:name'] ?? '') ?? [];
    const paragraph = upTo(start, 'w:p', parents);
    if (is !== undefined && id !== undefined && paragraph) mark(paragraph, is, id);
  }
  for (const paragraph of descendants(root, 'w:p')) if (/Guid/.test(styleOf(paragraph))) mark(paragraph, 'small', '-');
  const items = controlItems(form);
  const figures = new Map(figuresOf(form).flatMap((one) => one.values.map((value) => [value.item, one.id] as const)));
  for (const { tag, sdt, content } of controlsOf(root)) {
    const [kind, item] = items.get(tag) ?? [];
    if (kind === undefined || item === undefined) throw new Error(`the form knows no ${tag}`);
    const own = descendants(content, 'w:p');
    const around = own.length > 0 ? null : upTo(sdt, 'w:p', parents);
    const paragraphs = around ? [around] : own;
    const first = paragraphs[0];
    if (!first) throw new Error(`${tag} stands in no paragraph`);
    if (kind === 'text') for (const paragraph of paragraphs) mark(paragraph, 'text', item);
    if (kind === 'field') for (const run of descendants(content, 'w:r')) mark(run, 'field', item);
    if (kind === 'figure') markFigure(first, item, figures.get(item) ?? '', parents);
    if (kind === 'cell') markCell(first, item, parents);
    const holder = kind === 'field' ? upTo(first, 'w:tbl', parents) : null;
    if (holder) mark(holder, item === 'signatory' ? 'signing' : 'letterhead', '-');
  }
  markAround(root);
}
