import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Line } from '../markup/line.js';
import { blocksOf, type Made, Markup } from '../markup/markup.js';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** Columns of these widths in twips, whatever stands in them, in line with the margin. */
export const fixed = (widths: readonly number[]) => ({
  width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
  columnWidths: widths,
  layout: TableLayoutType.FIXED,
  indent: { size: 0, type: WidthType.DXA },
});

/**
 * Cells without lines, to stand things beside each other; `widths` in twips, the rows' cells from left to right. The only
 * cell of a row goes over all columns.
 */
class LayoutTable extends Markup {
  constructor(
    private readonly widths: readonly number[],
    private readonly rows: readonly (readonly (readonly Line[])[])[],
  ) {
    const counts = rows.map((cells) => cells.map(({ length }) => length));
    super(`layout ${JSON.stringify([widths, counts])}`, rows.flat(2));
  }

  override made(content: readonly Made[]): Table {
    const { widths } = this;
    let at = 0;
    const cell = (lines: readonly Line[], index: number, { length }: readonly unknown[]): TableCell => {
      const children = blocksOf(content.slice(at, at + lines.length));
      at += lines.length;
      const columnSpan = length === 1 ? widths.length : 1;
      const size = widths.slice(index, index + columnSpan).reduce((sum, width) => sum + width, 0);
      return new TableCell({
        width: { size, type: WidthType.DXA },
        ...(columnSpan > 1 ? { columnSpan } : {}),
        children,
      });
    };
    return new Table({
      style: 'TableNormal',
      ...fixed(widths),
      margins: { left: 0, right: 0 },
      borders: { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE },
      rows: this.rows.map((cells) => new TableRow({ cantSplit: true, children: cells.map(cell) })),
    });
  }
}

export const layoutTable = (...of: ConstructorParameters<typeof LayoutTable>): Markup => new LayoutTable(...of);
