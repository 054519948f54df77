import {
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  type VerticalMergeType,
  WidthType,
  XmlComponent,
} from 'docx';
import { Element } from './element.js';

/** One cell of a table with lines. */
export interface GridCell {
  content: Paragraph;
  /** How many columns it covers; one where nothing is said. */
  span?: number;
  merge?: (typeof VerticalMergeType)[keyof typeof VerticalMergeType];
}

export interface GridRow {
  /** Repeated at the top of each page. */
  header: boolean;
  cells: GridCell[];
}

/** A table with lines around all its cells, and a title that is read out to those who cannot see it. */
export class Grid extends Table {
  constructor(title: string, widths: readonly number[], rows: readonly GridRow[]) {
    const row = ({ header, cells }: GridRow): TableRow => {
      let column = 0;
      const children = cells.map(({ content, span = 1, merge }) => {
        const width = widths.slice(column, column + span).reduce((sum, one) => sum + one, 0);
        column += span;
        return new TableCell({
          children: [content],
          width: { size: width, type: WidthType.DXA },
          verticalAlign: VerticalAlign.CENTER,
          ...(span > 1 ? { columnSpan: span } : {}),
          ...(merge ? { verticalMerge: merge } : {}),
        });
      });
      return new TableRow({ cantSplit: true, tableHeader: header, children });
    };
    super({
      style: 'TableGrid',
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      indent: { size: 0, type: WidthType.DXA },
      tableLook: {
        firstRow: true,
        lastRow: false,
        firstColumn: false,
        lastColumn: false,
        noHBand: true,
        noVBand: true,
      },
      rows: rows.map(row),
    });
    // The caption comes last among the properties of a table (CT_TblPr).
    const [properties] = this.root;
    if (properties instanceof XmlComponent) properties.addChildElement(new Element('w:tblCaption', { 'w:val': title }));
  }
}
