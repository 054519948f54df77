import type { SheetStyles } from './blank-workbook.js';
import { cellXml } from './cells.js';
import { rowHeight } from './height.js';
import { cellName } from './names.js';
import { lastColumn, WIDTH } from './paper.js';
import type { Line, Sheet } from './workbook.js';

/** Lines outside a table: their rows, and the ranges in which cells are made one. */
export interface LinesXml {
  xml: string;
  merges: string[];
}

/** Writes lines from a row (counted from 0) on, each label over its columns and as high as it needs to be. */
export function linesXml(
  lines: readonly Line[],
  row: number,
  sheet: Pick<Sheet, 'columns' | 'frozenColumns'>,
  looks: SheetStyles['looks'],
): LinesXml {
  const last = lastColumn(sheet);
  const merges: string[] = [];
  const xml = lines.map(({ look, labels }, at) => {
    const line = row + at;
    let height: number | null = null;
    const cells = labels.map(({ text, from, to = last }) => {
      if (to > from) merges.push(`${cellName(line, from)}:${cellName(line, to)}`);
      const over = sheet.columns.slice(from, to + 1);
      const width = over.reduce((sum, one) => sum + (one.hidden ? 0 : (one.width ?? WIDTH)), 0);
      if (look !== 'office') height = Math.max(height ?? 0, rowHeight([text], [width]) ?? 0) || null;
      return cellXml(text, line, from, looks[look]);
    });
    const high = height === null ? '' : ` ht="${height}" customHeight="1"`;
    return `<row r="${line + 1}"${high}>${cells.join('')}</row>`;
  });
  return { xml: xml.join(''), merges };
}
