import { Outline } from '../../schemas/outline.js';
import type { Answer } from '../../schemas/submission.js';
import { Unit } from '../../schemas/units.js';
import { type Form, periodOf, resolve } from '../../src/form/index.js';
import { read, type Submission } from '../../src/read/index.js';
import type { Block, Bookmark, Control, Paragraph, Table, WordDocument } from '../../src/word/index.js';
import { letterheadFor } from './letterheads.js';

/** What a paragraph has beside its text. */
export interface Look {
  style?: string;
  level?: number;
  numbering?: string;
  bold?: boolean;
  tag?: string;
  title?: string;
  bookmark?: string;
  /** A bookmark with nothing between its ends. */
  emptyBookmark?: string;
  pictures?: number;
  /** It stands in a text box. */
  floating?: boolean;
}

export interface Line extends Look {
  text: string;
}

/** A paragraph as somebody typed it; what stands between two ~~ is crossed out. */
export const line = (text: string, look: Look = {}): Line => ({ text, ...look });

/** A heading of the outermost level. */
export const heading = (text: string, look: Look = {}): Line => line(text, { level: 0, ...look });

/** A cell of one paragraph, over so many columns; `above` goes on with the cell above. */
export interface TypedCell {
  lines: readonly Line[];
  span?: number;
  above?: boolean;
}

export interface TypedTable {
  rows: readonly (readonly TypedCell[])[];
  headerRows: number;
}

const cellOf = (cell: string | Line | TypedCell): TypedCell => {
  if (typeof cell === 'string') return { lines: [line(cell)] };
  return 'lines' in cell ? cell : { lines: [cell] };
};

/** A table of texts, or of lines and cells with more than a text. */
export const table = (rows: readonly (readonly (string | Line | TypedCell)[])[], headerRows = 0): TypedTable => ({
  rows: rows.map((row) => row.map(cellOf)),
  headerRows,
});

/** A document as a word processor would hold it, without a file. */
export function typedDocument(blocks: readonly (string | Line | TypedTable)[]): WordDocument {
  const controls: Control[] = [];
  const bookmarks: Bookmark[] = [];
  let paragraphs = 0;
  let tables = 0;
  const paragraph = ({ text, ...look }: Line): Paragraph => {
    const ordinal = paragraphs++;
    const own = look.tag !== undefined || look.title !== undefined ? [controls.length] : [];
    if (own.length > 0)
      controls.push({
        tag: look.tag ?? null,
        title: look.title ?? null,
        level: 'run',
        kind: 'text',
        showingPlaceholder: false,
        date: null,
        items: [],
      });
    const start = { paragraph: ordinal, offset: 0 };
    const end = { paragraph: ordinal, offset: text.replaceAll('~~', '').length };
    if (look.bookmark !== undefined) bookmarks.push({ name: look.bookmark, start, end });
    if (look.emptyBookmark !== undefined) bookmarks.push({ name: look.emptyBookmark, start, end: start });
    const runOf = (typed: string, at: number) => ({
      text: typed,
      ...(at % 2 === 1 && { struck: true as const }),
      bold: look.bold ?? false,
      italic: false,
      caps: false,
      hidden: false,
      style: null,
      font: null,
      size: null,
      controls: own,
      inserted: false,
    });
    return {
      type: 'paragraph',
      ordinal,
      style: look.style ?? null,
      outlineLevel: look.level ?? null,
      numbering: look.numbering === undefined ? null : { text: look.numbering, level: 0, bullet: false },
      align: 'left',
      floating: look.floating ?? false,
      ...(look.pictures !== undefined && { pictures: look.pictures }),
      runs: text === '' && own.length === 0 ? [] : text.split('~~').map(runOf),
    };
  };
  const tableOf = ({ rows, headerRows }: TypedTable): Table => ({
    type: 'table',
    ordinal: tables++,
    rows: rows.map((row, at) => {
      let column = 0;
      return {
        header: at < headerRows,
        cells: row.map(({ lines, span = 1, above }) => {
          const cell = {
            column,
            span,
            merge: above ? ('continue' as const) : ('none' as const),
            blocks: above ? [] : lines.map(paragraph),
          };
          column += span;
          return cell;
        }),
      };
    }),
  });
  const body = blocks.map((block): Block => {
    if (typeof block === 'string') return paragraph(line(block));
    return 'rows' in block ? tableOf(block) : paragraph(block);
  });
  return {
    body,
    controls,
    bookmarks,
    properties: {},
    customXml: [],
    headers: [],
    footers: [],
    notes: [],
    traces: {
      insertions: 0,
      deletions: 0,
      comments: 0,
      textBoxes: 0,
      alternativeChunks: 0,
      pictures: 0,
      unconverted: 0,
      garbled: 0,
    },
    unread: [],
  };
}

const UNIT = {
  id: 'muong_so',
  name: 'Đảng ủy xã Mường So',
  letterhead: { parent: 'ĐẢNG BỘ TỈNH LAI CHÂU', body: 'ĐẢNG ỦY XÃ MƯỜNG SO' },
  symbol: 'ĐU',
  place: 'Mường So',
  signing: { authority: 'T/M BAN THƯỜNG VỤ', title: 'BÍ THƯ' },
};

/** The form of one unit by the parts of an outline named here. */
export function smallForm(parts: Record<string, unknown>): Form {
  const outline = Outline.parse({
    decuong: 1,
    id: 'nho',
    title: 'Kết quả công tác tuyên truyền',
    schedule: { every: 'year', period: '2026' },
    recipients: ['Ban Tuyên giáo Tỉnh ủy'],
    sections: [{ id: 'chung', title: 'Tình hình chung của đơn vị' }],
    ...parts,
  });
  const period = periodOf(outline, null);
  if (!period) throw new Error('no period');
  return resolve({ outline, unit: Unit.parse(UNIT), period, letterhead: letterheadFor(outline) });
}

/** What is known of a document that was typed anew, held against a form: nothing travels in it. */
export const knownOfTyped = (form: Form): Parameters<typeof read>[2] => ({
  stamp: null,
  embeddedDamaged: false,
  definition: 'given',
  given: null,
  unitNames: {},
  asked: null,
  unit: form.stamp.unit,
  unitBy: 'option',
});

/** What a document says, held against a form. */
export const readDocument = (form: Form, document: WordDocument): Submission =>
  read(document, form, knownOfTyped(form));

/** What a document of these blocks says, held against a form. */
export const readTyped = (form: Form, ...blocks: (string | Line | TypedTable)[]): Submission =>
  readDocument(form, typedDocument(blocks));

/** The answer to an item, which must be there. */
export function answerTo(submission: Submission, item: string): Answer {
  const found = submission.answers.find((one) => one.item === item);
  if (!found) throw new Error(`no answer to ${item}`);
  return found;
}
