import { fold } from '../../text/index.js';
import { BEGINS_VALUE, isMeasure, MONEY, measuredBy, NOT_COUNTED } from '../figures/index.js';
import { anyOf } from '../lexicon/index.js';
import { cellAt, type Grid, isBlank, type Line, markedOf } from '../lines/index.js';
import { bodiesIn, isGuidance, remarked } from '../parts/remarks.js';
import { describedBy, describing } from './describing.js';
import type { ColumnDraft, FormulaDraft, RowDraft, TableDraft } from './draft.js';
import { type Header, headerOf, isNumberHead, type Leaf } from './header.js';
import { type ColumnNote, noteOf, notesAmong, toldMeasure } from './notes.js';

const exactly = (words: string): RegExp => new RegExp(`^(?:${words})(?:\\s*\\([^)]*\\))?$`, 'u');
const begins = (words: string): RegExp => new RegExp(`^(?:${words})(?!\\p{L})`, 'u');

const CODE = exactly(anyOf(({ codes }) => codes));
const MEASURE = exactly(anyOf(({ measures }) => measures.filter((word) => word !== 'đơn vị')));
const REMARK = exactly(anyOf(({ remarks }) => remarks));
const TOTAL = exactly(anyOf(({ totals }) => totals));
const TEXTS = begins(anyOf(({ texts }) => texts));
const COUNTED = new RegExp(`(?:${anyOf(({ counted }) => counted)})\\s*:\\s*([^()]+?)\\s*\\)?\\.?$`, 'iu');
const MONEYS = begins(MONEY);
const DATES = begins(anyOf(({ dates }) => dates));

/** With more columns a page has to be turned. */
const COLUMNS_OF_A_PAGE = 8;

const bracketOf = (label: string): string => /\(([^()]{1,30})\)\s*$/u.exec(label)?.[1]?.trim() ?? '';

/** Whether what a header names is told in words rather than counted. */
function holdsText({ label, group, formula }: Leaf, counted: boolean, unit: string): boolean {
  const folded = fold(label);
  // "Địa điểm (xã)": what is told in words has no unit but one of measure.
  const told = (TEXTS.test(folded) && !isMeasure(unit)) || NOT_COUNTED.test(folded);
  if (
    (unit !== '' && !told) ||
    (BEGINS_VALUE.test(folded) && !told) ||
    /^(?:năm |year )?(?:19|20)\d{2}$|%|^(?:năm|year) /u.test(folded)
  )
    return false;
  if (formula !== null) return false;
  if (REMARK.test(folded)) return true;
  if (group !== null && BEGINS_VALUE.test(fold(group))) return false;
  return told || TEXTS.test(folded) || !counted;
}

/** What a table is counted in, for one of its columns: of several measures none is that of a column that says what it counts. */
const measureFor = (label: string, ofAll: string): string =>
  /[,;]/.test(ofAll) && BEGINS_VALUE.test(fold(label)) && !MONEYS.test(fold(label)) ? '' : ofAll;

function columnOf(leaf: Leaf, counted: boolean, ofTable: string, note: ColumnNote): ColumnDraft {
  const unitOfAll = measureFor(leaf.label, ofTable);
  const own = bracketOf(leaf.label);
  const unit = own !== '' && bodiesIn(own).length === 0 && !/^(?:nếu có|if any|x)$/iu.test(own) ? own : '';
  const groupUnit = leaf.group === null ? '' : bracketOf(leaf.group);
  const text = holdsText(leaf, counted, unit || groupUnit);
  const dated = DATES.test(fold(leaf.label)) && /^ngày|date/iu.test(leaf.label);
  const choice = optionsIn(leaf.label);
  const measured = note.type
    ? toldMeasure(note.type, leaf.label, unit || groupUnit || unitOfAll)
    : dated && unit === ''
      ? measuredBy('ngày', '')
      : text && !dated
        ? { type: 'text' as const, unit: null, currency: null, scale: null }
        : measuredBy(leaf.label, unit || groupUnit || unitOfAll);
  const plain =
    measured.type === 'integer' && !BEGINS_VALUE.test(fold(leaf.label)) && unit === '' ? { unit: null } : {};
  return {
    label: leaf.label,
    group: leaf.group,
    ...measured,
    ...plain,
    ...(choice === null || note.type ? {} : choice),
    key: false,
    guessed: note.type === undefined && measured.type !== 'text' && unit === '' && !BEGINS_VALUE.test(fold(leaf.label)),
    optional: note.optional || REMARK.test(fold(leaf.label)),
    options: note.type ? note.options : (choice?.options ?? null),
    at: leaf.column,
    index: leaf.index,
  };
}

/** "(Có/Không)", "(Tốt/Khá/Trung bình)" behind a label: what may be chosen. */
function optionsIn(label: string): Pick<ColumnDraft, 'type' | 'options' | 'unit'> | null {
  const inside = bracketOf(label);
  const options = inside.split('/').map((one) => one.trim());
  const plain = options.length > 2 ? /^\p{L}{2}/u : /^\p{Lu}\p{L}/u;
  if (options.length < 2 || options.some((one) => !plain.test(one))) return null;
  const yesNo =
    options.length === 2 && /^(?:có|yes)$/iu.test(options[0] ?? '') && /^(?:không|no)$/iu.test(options[1] ?? '');
  return yesNo ? { type: 'yes_no', options: null, unit: null } : { type: 'choice', options, unit: null };
}

interface Roles {
  values: Leaf[];
  /** Those of them that say together what a row is of. */
  described: Leaf[];
  code: Leaf | undefined;
  measure: Leaf | undefined;
  number: Leaf | undefined;
}

/** A column of measures says in what rows are counted; one that is left free is to be filled in. */
const saysAny = (grid: Grid, { rows }: Header, { column }: Leaf): boolean =>
  Array.from({ length: grid.rows - rows }, (_, at) => rows + at).some((row) => !isBlank(grid, row, column));

function rolesOf(header: Header, grid: Grid): Roles {
  const { leaves } = header;
  const number = leaves.find(({ label }, at) => at < 2 && isNumberHead(label));
  const code = leaves.find(({ label }) => CODE.test(fold(label)));
  const measure = leaves.find((leaf) => MEASURE.test(fold(leaf.label)) && saysAny(grid, header, leaf));
  const values = leaves.filter((leaf) => leaf !== number && leaf !== code && leaf !== measure);
  return { number, code, measure, values, described: describing(grid, header.rows, values) };
}

const LETTERS = /\p{L}{2}/u;

const textAt = (grid: Grid, row: number, leaf: Leaf | undefined): string => {
  const cell = leaf && cellAt(grid, row, leaf.column);
  return cell && cell.row === row ? cell.text : '';
};

/** The label of a row: what stands in its first column with words, or in one over its whole width. */
function labelAt(grid: Grid, row: number, { values, described, number }: Roles): string {
  if (described.length > 1) return describedBy(grid, row, described);
  const [first] = values;
  const own = textAt(grid, row, first);
  if (LETTERS.test(own)) return own;
  const wide = number && cellAt(grid, row, number.column);
  return wide && wide.row === row && LETTERS.test(wide.text) ? wide.text : '';
}

/** What crosses a cell out. */
const CROSSED = /^[xX×✗✕]$/u;

/**
 * The columns that are printed in every row beside as many that are left to be filled in: the baseline and the target of a
 * results framework. None where fewer are left than are printed: then somebody has written a report.
 */
function givenIn(grid: Grid, { rows }: Header, leaves: readonly Leaf[]): Leaf[] {
  const body = Array.from({ length: grid.rows - rows }, (_, at) => rows + at);
  const isIn = (says: boolean, leaf: Leaf): boolean =>
    body.every((row) => isSaid(cellAt(grid, row, leaf.column)?.text ?? '') === says);
  const given = leaves.filter((leaf) => isIn(true, leaf));
  const left = leaves.filter((leaf) => !REMARK.test(fold(leaf.label)) && isIn(false, leaf));
  return body.length > 1 && left.length >= given.length ? given : [];
}

interface Body {
  rows: RowDraft[];
  open: number;
  total: boolean;
  filled: number;
}

function bodyOf(grid: Grid, header: Header, roles: Roles): Body {
  const body: Body = { rows: [], open: 0, total: false, filled: 0 };
  const others = roles.values.filter((leaf) => !roles.described.includes(leaf));
  const given = new Set(givenIn(grid, header, others));
  let [cells, said] = [0, 0];
  for (let row = header.rows; row < grid.rows; row += 1) {
    const label = labelAt(grid, row, roles);
    const blank = label === '' || /^[\s.…_–-]*$|[:)]\s*(?:…|\.{3,})$/u.test(label);
    const values = others.filter(({ column }) => cellAt(grid, row, column)?.row === row);
    if (!blank || values.some(({ column }) => !isBlank(grid, row, column))) {
      const asked = values.filter((leaf) => !given.has(leaf));
      cells += asked.length;
      said += asked.filter(({ column }) => isSaid(cellAt(grid, row, column)?.text ?? '')).length;
    }
    if (blank) {
      body.open += 1;
      continue;
    }
    const { text, ifAny } = remarked(labelWithoutMark(label));
    if (TOTAL.test(fold(text))) {
      body.total = true;
      continue;
    }
    const code = textAt(grid, row, roles.code);
    const unit = textAt(grid, row, roles.measure);
    const crossed = others.filter(({ column }) => CROSSED.test(cellAt(grid, row, column)?.text ?? ''));
    body.rows.push({
      label: text,
      code: code === '' ? null : code,
      ifAny,
      unit: unit === '' ? null : unit,
      crossed: crossed.length === others.length ? [] : crossed.map(({ column }) => column),
    });
  }
  return { ...body, filled: cells === 0 ? 0 : said / cells };
}

const isSaid = (text: string): boolean => /[\p{L}\p{N}]/u.test(text) && !/^[x…._\s-]+$/iu.test(text);

function labelWithoutMark(label: string): string {
  const marked = markedOf(label);
  return marked && !/^division/.test(marked.mark.kind) ? marked.rest.trim() : label;
}

/** "4 = 2 + 3", "6=4x5", "8=7/3x100" as columns, figures and signs; null where a column is unknown. */
function formulaOf(leaf: Leaf, columns: readonly ColumnDraft[]): FormulaDraft | null {
  if (leaf.formula === null) return null;
  const column = columns.findIndex(({ at }) => at === leaf.column);
  const tokens = leaf.formula.replace(/[()[\]%]/g, ' ').match(/[A-Z]|\d+|[+\-–x×*.:/]/gu) ?? [];
  const terms = tokens.map((token): number | string | null => {
    if (token === '+') return '+';
    if (/^[-–]$/.test(token)) return '-';
    if (/^[x×*.]$/.test(token)) return '*';
    if (/^[:/]$/.test(token)) return '/';
    const at = columns.findIndex(({ index }) => index === token);
    return at >= 0 ? at : /^10+$/.test(token) ? `${token}` : null;
  });
  const alternates = terms.every((term, at) => term !== null && (at % 2 === 0) !== /^[-+*/]$/.test(String(term)));
  const parts = [column, ...terms].flatMap((term) => (typeof term === 'number' ? (columns[term]?.type ?? []) : []));
  if (parts.some((type) => type === 'text' || type === 'date')) return null;
  if (column < 0 || terms.length < 3 || terms.length % 2 === 0 || !alternates) return null;
  return { column, terms: terms as (number | string)[], written: `${leaf.index} = ${leaf.formula}` };
}

/** Which column tells its rows apart: the first of words; of printed rows the first. None where the first counts. */
function keyAt(columns: readonly ColumnDraft[], fixed: boolean): number {
  const [first] = columns;
  if (fixed || first === undefined) return 0;
  const words = columns.findIndex(({ type }) => type === 'text');
  if (first.type === 'date' && words > 0) return words;
  return first.type === 'text' || !BEGINS_VALUE.test(fold(first.label)) ? 0 : -1;
}

const NUMBERED = new RegExp(
  `^(?:${anyOf(({ appendixTitle }) => appendixTitle)})\\s+(?:số\\s+)?[\\d.]+[a-z]?\\s*[.:–-]\\s*`,
  'iu',
);
const MEASURED = new RegExp(`\\s*\\((?:${anyOf(({ counted }) => counted)})\\s*:[^()]*\\)\\s*$`, 'iu');

/** What a table is called, without its number and what it is measured in: "Bảng 1. Kết quả thu (ĐVT: triệu đồng)". */
const titleOf = (text: string): string => text.replace(NUMBERED, '').replace(MEASURED, '') || text;

/** A table as it is to stand in a report; null where the grid has no header that names columns. */
export function tableOf(grid: Grid, lines: readonly Line[], known: readonly string[] = []): TableDraft | null {
  const header = headerOf(grid);
  if (header === null) return null;
  const { caption, notes, turned } = notesAmong(lines);
  const roles = rolesOf(header, grid);
  const body = bodyOf(grid, header, roles);
  const fixed = body.rows.length > 0;
  const guidance = caption.filter(({ text, look }) => isGuidance(text, look.italic) && !COUNTED.test(text));
  const titled = caption.filter(
    (line) => !guidance.includes(line) && !/^\(?\s*(?:ĐVT|Đơn vị tính)\s*:/iu.test(line.text),
  );
  const unitOfAll = caption.flatMap(({ text }) => COUNTED.exec(text)?.[1] ?? [])[0]?.trim() ?? '';
  const remarks = remarked(
    [...titled.map(({ text }) => text), ...(titled.length === 0 ? [header.title ?? ''] : [])].join(' '),
    known,
  );
  // What is added up, or computed, is counted.
  const counted = fixed || body.total || header.leaves.some(({ formula }) => formula !== null);
  const [whole, ...others] = roles.described;
  const named = whole && { ...whole, label: roles.described.map(({ label }) => label).join(' – ') };
  const leaves = roles.values.filter((leaf) => !others.includes(leaf)).map((leaf) => (leaf === whole ? named : leaf));
  const columns = leaves.flatMap((leaf) => (leaf ? columnOf(leaf, counted, unitOfAll, noteOf(notes, leaf)) : []));
  const at = keyAt(columns, fixed);
  const label = columns[at];
  if (label)
    columns[at] = { ...label, type: 'text', unit: null, currency: null, scale: null, key: true, guessed: false };
  return {
    title: titleOf(remarks.text),
    guidance: guidance.map(({ text }) => text.replace(/^[([](.*)[)\]]$/u, '$1')),
    source: grid.source,
    columns,
    rows: body.rows,
    open: body.open,
    total: body.total,
    formulas: header.leaves.flatMap((leaf) => formulaOf(leaf, columns) ?? []),
    landscape: grid.turned || turned || header.leaves.length > COLUMNS_OF_A_PAGE,
    filled: body.filled,
    bodies: remarks.bodies,
    ifAny: remarks.ifAny,
    optional: remarks.optional,
  };
}
