import type { Block, Grid, GridCell, Line } from './line.js';
import { lineOf, tidy } from './make.js';

const TABLE_ROW = /^\s*\|.*\|\s*$/;
const RULER = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;
const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/;
const WHOLE_BOLD = /^\s*(?:[-*+]\s+)?(\*\*|__)(?=\S)((?:(?!\1).)+)\1\s*$/;
const BOLD_HEAD = /^\s*(\*\*|__)(?=\S)((?:(?!\1).)+)\1/;
const SEPARATOR = /^\s*(?:[-*_=]\s*){3,}$/;
const FENCE = /^\s*(?:```|~~~)/;

/** A text without the signs that set it in bold, italics or code. */
const plain = (text: string): string =>
  text
    .replace(/\\([\\`*_{}[\]()#+.!|>~-])/g, '$1')
    .replace(/(\*\*|__)(?=\S)(.+?)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*])\*(?=\S)([^*]+?)\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}_])_(?=\S)([^_]+?)_(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/^\*\*|\*\*$/g, '')
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/&nbsp;/g, ' ');

const rawCellsOf = (row: string): string[] =>
  row
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());

const cellsOf = (row: string): string[] => rawCellsOf(row).map((cell) => tidy(plain(cell)));

const BOLD_CELL = /^\*\*[^*]+\*\*$/;

/** Markdown has one row of headers: a second one is set in bold, with nothing where the first goes on. */
function isSecondHeader(row: string | undefined): boolean {
  const cells = row === undefined ? [] : rawCellsOf(row);
  const said = cells.filter((cell) => cell !== '');
  return said.length > 0 && said.length < cells.length && said.every((cell) => BOLD_CELL.test(cell));
}

function gridOf(rows: readonly string[], source: Line['source']): Grid {
  const ruled = rows.findIndex((row) => RULER.test(row));
  const plainRows = rows.filter((row) => !RULER.test(row));
  const texts = plainRows.map(cellsOf);
  const columns = Math.max(0, ...texts.map(({ length }) => length));
  const two = ruled === 1 && isSecondHeader(plainRows[1]);
  const look = { bold: false, italic: false, centred: false, level: null };
  const cells: GridCell[] = [];
  for (const [row, list] of texts.entries()) {
    for (let column = 0; column < columns; column += 1) {
      const text = list[column] ?? '';
      const left = cells.at(-1);
      // The name over several columns is repeated over each.
      if (two && row === 0 && left?.row === 0 && left.text === text && (texts[1]?.[column] ?? '') !== '') {
        left.across += 1;
        continue;
      }
      if (two && row === 1 && text === '') continue;
      const line = lineOf(text, { source, look });
      const down = two && row === 0 && (texts[1]?.[column] ?? '') === '' ? 2 : 1;
      cells.push({ text, lines: line ? [line] : [], row, column, across: 1, down });
    }
  }
  const marked = two ? 2 : Math.max(0, ruled);
  return { is: 'grid', source, rows: texts.length, columns, cells, marked, turned: false };
}

/** A line that is indented far, or by the width of a page's half, is set in its middle. */
const isCentred = (raw: string): boolean => /^(?:\s{12,}|\t{3,})\S/.test(raw) || /^<center>/i.test(raw.trim());

/** So many blanks between two texts set them side by side, as at the head of a document. */
const GAP = /(?<=\S) {6,}(?=\S)|(?<=\S)\t{2,}(?=\S)/;

const sideBySide = (raw: string): string[] => raw.split(GAP);

function textLine(raw: string, source: Line['source']): Line | null {
  const heading = HEADING.exec(raw);
  const text = plain(heading?.[2] ?? raw.replace(/^\s*>\s?/, ''));
  const bold = WHOLE_BOLD.test(raw);
  const head = bold ? null : BOLD_HEAD.exec(raw);
  const look = {
    bold: bold || heading !== null,
    italic: /^\s*[*_](?![*_\s])[^*_]+[*_]\s*$/.test(raw),
    centred: isCentred(raw),
    level: heading ? (heading[1]?.length ?? 1) - 1 : null,
  };
  return lineOf(text, { source, look, boldHead: head?.[2]?.length ?? 0 });
}

/** Editors that break lines break them at some such width. */
const WIDTH_OF_WRAPPED = 70;
const BEGINS_ANEW = /^\s*(?:[-*+•–#>|]|\d{1,3}[.)]|[IVXa-zA-Z]{1,4}[.)/-]\s)|^\s*$/;

/** Lines as somebody meant them: those an editor broke at its margin are put together, in the place of the first. */
function unwrapped(raws: readonly string[]): string[] {
  const lines: string[] = [];
  let open = -1;
  for (const [at, raw] of raws.entries()) {
    const before = open >= 0 ? (raws[at - 1] ?? '') : '';
    const goesOn =
      before.length >= WIDTH_OF_WRAPPED &&
      before.length <= 130 &&
      !/[.;:!?]\s*$/.test(before) &&
      !BEGINS_ANEW.test(raw) &&
      !TABLE_ROW.test(before) &&
      !GAP.test(raw);
    if (goesOn) {
      lines[open] = `${lines[open]} ${raw.trim()}`;
      lines.push('');
    } else {
      lines.push(raw);
      open = at;
    }
  }
  return lines;
}

/** A text, plain or in Markdown, as lines and grids. */
export function textBlocks(text: string, file: number): Block[] {
  const raws = unwrapped(text.replace(/^\ufeff/, '').split(/\r\n?|\n|\f|\u2028/));
  const blocks: Block[] = [];
  for (let at = 0; at < raws.length; at += 1) {
    const raw = raws[at] ?? '';
    const source = { file, block: at };
    if (TABLE_ROW.test(raw)) {
      let end = at;
      while (TABLE_ROW.test(raws[end] ?? '') || RULER.test(raws[end] ?? '')) end += 1;
      blocks.push(gridOf(raws.slice(at, end), source));
      at = end - 1;
    } else if (!SEPARATOR.test(raw) && !FENCE.test(raw)) {
      for (const part of sideBySide(raw)) {
        const line = textLine(part, source);
        if (line) blocks.push(line);
      }
    }
  }
  return blocks;
}
