import type { SheetStyles } from './blank-workbook.js';
import { cellXml } from './cells.js';
import { ABOVE_HEADERS, HEADING_LINE, LINE, rowHeight } from './height.js';
import { cellName } from './names.js';
import { titledAcross, WIDTH } from './page-setup.js';
import { balanced, widthOfLongest } from './text-lines.js';
import type { Line, Sheet } from './workbook.js';

/** Lines outside a table: their rows, how high they are together, and the ranges in which cells are made one. */
export interface LinesXml {
  xml: string;
  height: number;
  merges: string[];
}

type Place = Required<Line['labels'][number]>;

/** Where a label stands: one over the page over each page, but whose sheet it is at the edge, which is repeated anyway. */
function placesOf({ look, labels }: Line, pages: readonly { from: number; to: number }[]): Place[] {
  const [first = { from: 0, to: 0 }] = pages;
  return labels.flatMap(({ text, from, to }): Place[] => {
    if (to !== undefined) return [{ text, from, to }];
    if (from > 0 || pages.length === 1) return [{ text, from, to: first.to }];
    return look === 'office' || look === 'parent'
      ? [{ text, from, to: from }]
      : pages.map((page) => ({ text, ...page }));
  });
}

/** Writes lines from a row (counted from 0) on, each label over its columns and as high as it needs to be. */
export function linesXml(
  lines: readonly Line[],
  row: number,
  sheet: Pick<Sheet, 'columns' | 'frozenColumns'>,
  looks: SheetStyles['looks'],
): LinesXml {
  const centred = lines.filter(({ look }) => look !== 'office' && look !== 'parent');
  const needs = widthOfLongest(
    centred.flatMap(({ labels }) => labels.map(({ text }) => text)),
    true,
  );
  const pages = titledAcross(sheet, needs);
  const merges: string[] = [];
  let all = 0;
  const xml = lines.map((one, at) => {
    const { look } = one;
    const line = row + at;
    const isOverPage = centred.includes(one) && one.labels.every(({ from, to }) => from === 0 && to === undefined);
    let height = look === 'heading' ? HEADING_LINE : LINE;
    const cells = placesOf(one, pages).map(({ text, from, to }) => {
      if (to > from) merges.push(`${cellName(line, from)}:${cellName(line, to)}`);
      const over = sheet.columns.slice(from, to + 1);
      const width = over.reduce((sum, { hidden, width: own = WIDTH }) => sum + (hidden ? 0 : own), 0);
      if (centred.includes(one)) height = Math.max(height, rowHeight([text], [width], true) ?? LINE);
      return cellXml(isOverPage ? balanced(text, width, true) : text, line, from, looks[look]);
    });
    if (look === 'key') height += ABOVE_HEADERS;
    all += height;
    return `<row r="${line + 1}" ht="${height}" customHeight="1">${cells.join('')}</row>`;
  });
  return { xml: xml.join(''), height: all, merges };
}
