import type { Language } from '../../../schemas/id.js';
import type { Column, FixedRow, Table } from '../../../schemas/outline.js';
import type { TableDraft } from '../tables/index.js';
import { importWords } from '../words/index.js';
import { Ids } from './ids.js';
import type { DraftPath } from './remark.js';
import type { Writing } from './writing.js';

type ColumnDraft = TableDraft['columns'][number];

/** A table of the definition as it is written: what is usual is left out. */
export type WrittenTable = Omit<Table, 'rows' | 'columns'> & { rows?: Table['rows']; columns: Partial<Column>[] };

/** More of a table than this was filled in already: then it asks for nothing. */
export const FILLED_IN = 0.5;

/** How many rows a form shows where the outline has drawn so many. */
const blankRows = (open: number): number => Math.min(Math.max(open, 1), 20);

function columnOf(draft: ColumnDraft, id: string, unnamed: string): Partial<Column> {
  const { label, type, unit, currency, scale, group, key, options, optional } = draft;
  return {
    id,
    label: label === '' ? unnamed : label,
    ...(group === null ? {} : { group }),
    ...(type === 'text' && key ? {} : { type }),
    ...(key ? { key } : {}),
    ...(unit === null || type === 'percent' ? {} : { unit }),
    ...(currency === null ? {} : { currency }),
    ...(scale === null ? {} : { scale }),
    ...(options === null ? {} : { options }),
    ...(type === 'integer' || type === 'money' || type === 'decimal' || type === 'percent' ? { min: 0 } : {}),
    ...(optional ? { required: false } : {}),
  };
}

const rowOf = (
  draft: TableDraft['rows'][number],
  ids: Ids,
  columnAt: (at: number) => string | undefined,
): FixedRow => ({
  id: ids.of(draft.label, 'dong'),
  label: draft.label,
  ...(draft.code === null ? {} : { code: draft.code }),
  ...(draft.unit === null ? {} : { unit: draft.unit }),
  ...(draft.crossed.length === 0 ? {} : { crossed: draft.crossed.flatMap((at) => columnAt(at) ?? []) }),
  ...(draft.ifAny ? { if_any: true } : {}),
});

/** Figures people round differ by this much from what is computed. */
const ROUNDED = 0.1;

/** A statement in CEL: the value of one column is made of those of others. What was divided is rounded by who writes it. */
function checkOf(
  { column, terms, written }: TableDraft['formulas'][number],
  ids: readonly string[],
  columns: readonly ColumnDraft[],
  language: Language,
) {
  const name = (term: number | string): string => (typeof term === 'number' ? `row.${ids[term]}` : term);
  const made = terms.map(name).join(' ');
  const own = `row.${ids[column]}`;
  const by = terms.flatMap((term, at) => (terms[at - 1] === '/' ? [name(term)] : []));
  const near = `${own} - ${made} <= ${ROUNDED} && ${made} - ${own} <= ${ROUNDED}`;
  const divided = by.map((one) => `${one} == 0`).join(' || ');
  return {
    that: by.length === 0 ? `${own} == ${made}` : `${divided} || (${near})`,
    say: importWords[language].formula(columns[column]?.label ?? '', written),
  };
}

/** Printed rows, rows units add, or the ones before the others. */
function rowsOf(fixed: FixedRow[], open: number): Table['rows'] {
  if (fixed.length === 0) return { min: 1, blank: blankRows(open) };
  return open === 0 ? fixed : { fixed, min: 0, blank: blankRows(open) };
}

/** Writes a table into the draft, with what is guessed about it. */
export function tableIn(
  draft: TableDraft,
  { ids, groups, path, remarks, places, language }: Omit<Writing, 'letters'> & { path: DraftPath },
): WrittenTable {
  places.push({ path, source: draft.source });
  const inTable = new Ids();
  const columnIds = draft.columns.map(({ label, group }) => inTable.of(label, 'cot', group ?? ''));
  const rowIds = new Ids();
  const fixed = draft.rows.map((row) =>
    rowOf(row, rowIds, (at) => columnIds[draft.columns.findIndex((one) => one.at === at)]),
  );
  const checks = draft.formulas.map((formula) => checkOf(formula, columnIds, draft.columns, language));
  const audience = groups.of(draft.bodies);
  const { source, title } = draft;
  const guessed = draft.columns.filter((column) => column.guessed).map(({ label }) => label);
  if (guessed.length > 0) remarks.push({ code: 'columns-guessed', data: { title, columns: guessed }, path, source });
  if (fixed.length > 0 && draft.open > 0)
    remarks.push({ code: 'rows-open-too', data: { title, open: draft.open }, path, source });
  return {
    id: ids.of(title, 'bang'),
    title: title === '' ? importWords[language].table : title,
    ...(draft.guidance.length === 0 ? {} : { guidance: draft.guidance.join(' ') }),
    ...(draft.landscape ? { orientation: 'landscape' as const } : {}),
    ...(audience.length === 0 ? {} : { for: audience }),
    ...(draft.ifAny ? { if_any: true } : {}),
    ...(draft.optional ? { required: false } : {}),
    rows: rowsOf(fixed, draft.open),
    ...(draft.total ? { total: true } : {}),
    columns: draft.columns.map((column, at) => columnOf(column, columnIds[at] ?? '', importWords[language].contents)),
    ...(checks.length === 0 ? {} : { checks }),
  };
}
