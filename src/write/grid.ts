import { Table, TableCell, TableRow, VerticalAlign, type VerticalMergeType, WidthType, XmlComponent } from 'docx';
import { Element } from './element.js';
import { fixed } from './layout-table.js';
import { Line } from './line.js';

/** One cell of a table with lines. */
export interface GridCell {
  style: string;
  content: readonly (XmlComponent | string)[];
  /** How many columns it covers; one where nothing is said. */
  span?: number;
  merge?: (typeof VerticalMergeType)[keyof typeof VerticalMergeType];
}

/** A cell with words alone, or with nothing. */
export const textCell = (style: string, words: string): GridCell => ({ style, content: words === '' ? [] : [words] });

export interface GridRow {
  /** Repeated at the top of each page. */
  header: boolean;
  cells: GridCell[];
}

/** A table of no more rows than this is not broken over two pages. */
const WHOLE = 12;

/** Which rows stand on one page with the row after them: all of a short table; of a long one its ends, so that none is alone. */
const isKept = (index: number, rows: readonly GridRow[], whole: boolean): boolean =>
  whole || index === rows.length - 2 || rows.slice(0, index + 1).every(({ header }) => header);

/**
 * A table with lines around all its cells, and a title that is read out to those who cannot see it. `keepNext`: its
 * last row stands on one page with what follows. `whole`: not broken over two pages; so are short tables unless said.
 */
export class Grid extends Table {
  constructor(
    title: string,
    widths: readonly number[],
    rows: readonly GridRow[],
    keepNext = false,
    whole = rows.length <= WHOLE,
  ) {
    const row = ({ header, cells }: GridRow, index: number): TableRow => {
      let column = 0;
      const kept = index === rows.length - 1 ? keepNext : isKept(index, rows, whole);
      const children = cells.map(({ style, content, span = 1, merge }) => {
        const width = widths.slice(column, column + span).reduce((sum, one) => sum + one, 0);
        column += span;
        return new TableCell({
          children: [new Line(style, content, kept ? { keepNext: true } : {})],
          width: { size: width, type: WidthType.DXA },
          verticalAlign: VerticalAlign.CENTER,
          ...(span > 1 ? { columnSpan: span } : {}),
          ...(merge ? { verticalMerge: merge } : {}),
        });
      });
      // A row that is no header says nothing of it: some readers take any w:tblHeader, also one that is off, for yes.
      return new TableRow({ cantSplit: true, ...(header ? { tableHeader: true } : {}), children });
    };
    super({
      style: 'TableGrid',
      ...fixed(widths),
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
