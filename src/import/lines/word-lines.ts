import type * as Word from '../../word/index.js';
import { seenRunsOf } from '../../word/index.js';
import { type Block, cellAt, type Grid, type GridCell, type Line } from './line.js';
import { lineOf, tidy } from './make.js';

const LETTER = /[\p{L}\p{N}]/u;

/** How many letters at the beginning of some runs are bold, where not all of them are. */
function boldHeadOf(runs: readonly Word.Run[]): number {
  const first = runs.findIndex((run) => !run.bold && LETTER.test(run.text));
  if (first <= 0) return 0;
  return runs
    .slice(0, first)
    .map(({ text }) => text)
    .join('').length;
}

/** A paragraph is one line; where line breaks in it begin marked or centred lines, several. */
/** A line break, or room made by tabs or blanks between two texts: the second stands beside the first. */
const BESIDE = /\n|(?<=\p{L}[^\t\n]{5,})(?:\t+| {8,})(?=\p{L}[^\t\n]{6})/u;

function linesOf(paragraph: Word.Paragraph, file: number): Line[] {
  const runs = seenRunsOf(paragraph).filter(({ struck }) => struck === undefined);
  const said = runs.filter(({ text }) => LETTER.test(text));
  const look = {
    bold: said.length > 0 && said.every(({ bold }) => bold),
    italic: said.length > 0 && said.every(({ italic }) => italic),
    centred: paragraph.align === 'center',
    titled: paragraph.style === 'Title',
    level: paragraph.outlineLevel,
  };
  const caps = said.length > 0 && said.every((run) => run.caps);
  const whole = runs.map(({ text }) => text).join('');
  // Where some letters are typed as capitals and all are shown so, it is known which of them are.
  const text = caps && whole === whole.toLowerCase() ? whole.toUpperCase() : whole;
  const source = { file, block: paragraph.ordinal };
  return text.split(BESIDE).flatMap((part, at) => {
    const numbering = at === 0 ? paragraph.numbering : null;
    return lineOf(part, { source, look, caps, numbering, boldHead: at === 0 ? boldHeadOf(runs) : 0 }) ?? [];
  });
}

function gridOf(table: Word.Table, file: number, turned: Word.WordDocument['turned']): Grid {
  const cells: GridCell[] = [];
  const open = new Map<number, GridCell>();
  let block = -1;
  for (const [row, { cells: list }] of table.rows.entries()) {
    for (const cell of list) {
      const above = open.get(cell.column);
      if (cell.merge === 'continue' && above) {
        above.down = row - above.row + 1;
        continue;
      }
      const lines = linesIn(cell.blocks, file);
      block = block < 0 ? (lines[0]?.source.block ?? -1) : block;
      const text = tidy(lines.map((line) => line.text).join(' '));
      const made = { text, lines, row, column: cell.column, across: cell.span, down: 1 };
      open.set(cell.column, made);
      cells.push(made);
    }
  }
  const columns = Math.max(0, ...cells.map(({ column, across }) => column + across));
  const marked = table.rows.findIndex(({ header }) => !header);
  return {
    is: 'grid',
    source: { file, block: Math.max(0, block) },
    rows: table.rows.length,
    columns,
    cells,
    marked: Math.max(0, marked),
    turned: turned?.some(({ from, to }) => block >= from && block <= to) ?? false,
  };
}

function linesIn(blocks: readonly Word.Block[], file: number): Line[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? linesOf(block, file)
      : block.rows.flatMap((row) => row.cells.flatMap((cell) => linesIn(cell.blocks, file))),
  );
}

/** So many lines in a cell of the average are text that only stands in a frame. */
const LINES_OF_A_FRAME = 3;

/** Whether a table only draws a frame around text, or sets two columns of text side by side, as at the head and end. */
function isFrame(table: Word.Table, grid: Grid): boolean {
  if (grid.columns <= 1) return true;
  const filled = grid.cells.filter(({ lines }) => lines.length > 0);
  const lines = filled.reduce((sum, cell) => sum + cell.lines.length, 0);
  if (filled.length === 1 && lines > 1) return true;
  if (grid.columns > 3 || grid.rows > 4) return false;
  return lines / Math.max(1, filled.length) >= LINES_OF_A_FRAME || table.rows.length === 1 || isHead(grid);
}

const HEAD = /^(?:ĐẢNG CỘNG SẢN|CỘNG H[OÒÓ]?[AÀ]? ?XÃ HỘI|Độc lập)|^Số\s*:?\s*[\d.…/-]|^Nơi nhận/u;

const isHead = (grid: Grid): boolean => grid.cells.some((cell) => cell.lines.some(({ text }) => HEAD.test(text)));

function blocksOf(block: Word.Block, file: number, turned: Word.WordDocument['turned']): Block[] {
  if (block.type === 'paragraph') return linesOf(block, file);
  const grid = gridOf(block, file, turned);
  if (!isFrame(block, grid)) return [grid];
  return block.rows.flatMap((row) =>
    row.cells.flatMap((cell) => cell.blocks.flatMap((inner) => blocksOf(inner, file, turned))),
  );
}

/** The body of a Word file as lines and grids in the order they are read; frames around text are taken away. */
export const wordBlocks = (document: Word.WordDocument, file: number): Block[] =>
  document.body.flatMap((block) => blocksOf(block, file, document.turned));

/** Whether a place of a grid says nothing but dots and dashes. */
export const isBlank = (grid: Grid, row: number, column: number): boolean =>
  !LETTER.test(cellAt(grid, row, column)?.text ?? '');
