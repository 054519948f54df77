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

const cellsOf = (row: string): string[] =>
  row
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => tidy(plain(cell)));

function gridOf(rows: readonly string[], source: Line['source']): Grid {
  const ruled = rows.findIndex((row) => RULER.test(row));
  const texts = rows.filter((row) => !RULER.test(row)).map(cellsOf);
  const columns = Math.max(0, ...texts.map(({ length }) => length));
  const look = { bold: false, italic: false, centred: false, level: null };
  const cells = texts.flatMap((list, row) =>
    Array.from({ length: columns }, (_, column): GridCell => {
      const text = list[column] ?? '';
      const line = lineOf(text, { source, look });
      return { text, lines: line ? [line] : [], row, column, across: 1, down: 1 };
    }),
  );
  return { is: 'grid', source, rows: texts.length, columns, cells, marked: Math.max(0, ruled), turned: false };
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
