import type { Letterhead } from '../../../schemas/letterhead.js';
import { type GridRow, splitWidth, thousandthsOf, typeset } from '../../write/index.js';

/** What a cell keeps free at its sides, in twips, and more than is measured, as programs do not draw letters quite alike. */
const FREE = 240;
const SAFE = 1.04;

/** Letters without serifs are so much wider than those of Times, which are measured. */
const SANS = 1.15;

/** The size of type in tables where a letterhead says none, in points. */
const USUAL = 12;

/** What one column needs, in twips: for its longest word, or words at which no line ends, for its longest text in one line, and for all its texts. */
interface Need {
  word: number;
  text: number;
  all: number;
}

const most = (numbers: readonly number[]): number => numbers.reduce((all, one) => Math.max(all, one), 0);
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** What a column needs under a header that may go on in a second line. */
function needOf(header: string, texts: readonly string[], widthOf: (text: string, bold: boolean) => number): Need {
  const lines = texts.flatMap((text) => text.split('\n'));
  // Totals stand bold in the last row.
  const words = [header, ...lines]
    .flatMap((line) => typeset(line).split(/[^\S\u00a0]+/u))
    .map((word) => widthOf(word, true));
  const lengths = lines.map((line) => widthOf(line, false));
  const headed = widthOf(header, true);
  const word = most(words) + FREE;
  return { word, text: Math.max(word, Math.max(headed / 2, most(lengths)) + FREE), all: sum(lengths) + headed };
}

/** Widths that are neither below what words nor above what texts need, and else as the roots of all that stands in them. */
function shared(width: number, needs: readonly Need[]): number[] {
  const at = (scale: number): number[] =>
    needs.map(({ word, text, all }) => Math.min(text, Math.max(word, scale * Math.sqrt(all))));
  let [low, high] = [0, width];
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2;
    if (sum(at(middle)) > width) high = middle;
    else low = middle;
  }
  return at(low);
}

/**
 * How wide the columns of a table are, in twips: each has room for its longest word, so that no day and no number is
 * broken. Where all texts fit in one line they do; else columns are as wide as the roots of what stands in them, by which
 * all cells together have the fewest lines.
 */
export function columnWidths(
  { font, table }: Letterhead,
  width: number,
  headers: readonly string[],
  rows: readonly GridRow[],
): number[] {
  const twips = ((table.body.size ?? USUAL) / 1000) * 20 * SAFE * (/times/iu.test(font) ? 1 : SANS);
  const needs = headers.map((header, at) => {
    const texts = rows.flatMap(({ cells }) => (cells[at]?.content ?? []).filter((one) => typeof one === 'string'));
    return needOf(header, texts, (text, bold) => thousandthsOf(text, { bold }) * twips);
  });
  const spare = width - sum(needs.map(({ text }) => text));
  const widths = spare < 0 ? shared(width, needs) : needs.map(({ text }) => text + spare / needs.length);
  return splitWidth(width, widths);
}
