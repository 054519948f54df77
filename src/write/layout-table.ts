import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Line } from './line.js';
import { blocksOf, type Made, Markup } from './markup.js';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** Columns of these widths in twips, whatever stands in them, in line with the margin. */
export const fixed = (widths: readonly number[]) => ({
  width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
  columnWidths: widths,
  layout: TableLayoutType.FIXED,
  indent: { size: 0, type: WidthType.DXA },
});

/** Cells without lines, to stand things beside each other; `widths` in twips, the rows' cells from left to right. */
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
    const cell = (lines: readonly Line[], index: number): TableCell => {
      const children = blocksOf(content.slice(at, at + lines.length));
      at += lines.length;
      return new TableCell({ width: { size: widths[index] ?? 0, type: WidthType.DXA }, children });
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
