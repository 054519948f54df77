import {
  type ITableOptions,
  Table,
  TableCell,
  TableRow,
  VerticalAlign,
  type VerticalMergeType,
  WidthType,
  XmlComponent,
} from 'docx';
import { value } from '../markup/element.js';
import { Line } from '../markup/line.js';
import { blocksOf, type Made, Markup, type Piece, wordsOf } from '../markup/markup.js';
import { fixed } from './layout-table.js';

/** One cell of a table with lines. */
export interface GridCell {
  style: string;
  content: readonly (Piece | string)[];
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
  /** Stands on one page with the row after it. */
  keepNext?: boolean;
}

/** A table of no more rows than this is not broken over two pages; a longer one that moves on leaves too much of a page white. */
const WHOLE = 4;

/** Which rows stand on one page with the row after them: all of a short table; else its heads, the last but one, and those that say so. */
const isKept = (index: number, rows: readonly GridRow[], whole: boolean): boolean =>
  whole ||
  index === rows.length - 2 ||
  rows[index]?.keepNext === true ||
  rows.slice(0, index + 1).every(({ header }) => header);

/** A cell as it stands in a table: how wide, over how many columns, whether it goes on from the one above. */
type CellShape = Pick<GridCell, 'span' | 'merge'> & { width: number };

/**
 * A table with lines around all its cells, and a title that is read out to those who cannot see it. `keepNext`: its
 * last row stands on one page with what follows. `whole`: not broken over two pages; so are short tables unless said.
 */
export class Grid extends Markup {
  private readonly rows: readonly { header: boolean; cells: readonly CellShape[] }[];

  constructor(
    title: string,
    private readonly widths: readonly number[],
    rows: readonly GridRow[],
    keepNext = false,
    whole = rows.length <= WHOLE,
  ) {
    const lines: Line[] = [];
    const shapes = rows.map(({ header, cells }, index) => {
      let column = 0;
      const kept = index === rows.length - 1 ? keepNext : isKept(index, rows, whole);
      return {
        header,
        cells: cells.map(({ style, content, span, merge }): CellShape => {
          const width = widths.slice(column, column + (span ?? 1)).reduce((sum, one) => sum + one, 0);
          column += span ?? 1;
          lines.push(new Line(style, content, kept ? { keepNext: true } : {}));
          return { width, ...(span === undefined ? {} : { span }), ...(merge === undefined ? {} : { merge }) };
        }),
      };
    });
    super(`grid ${JSON.stringify([widths, shapes])}`, [title, ...lines]);
    this.rows = shapes;
  }

  override made([title, ...cells]: readonly Made[]): Table {
    const lines = blocksOf(cells);
    let at = 0;
    const cell = ({ width, span = 1, merge }: CellShape): TableCell =>
      new TableCell({
        children: lines.slice(at, ++at),
        width: { size: width, type: WidthType.DXA },
        verticalAlign: VerticalAlign.CENTER,
        ...(span > 1 ? { columnSpan: span } : {}),
        ...(merge ? { verticalMerge: merge } : {}),
      });
    // A row that is no header says nothing of it: some readers take any w:tblHeader, also one that is off, for yes.
    const rows = this.rows.map(
      (row) =>
        new TableRow({ cantSplit: true, ...(row.header ? { tableHeader: true } : {}), children: row.cells.map(cell) }),
    );
    return new CaptionedTable(wordsOf(title), {
      style: 'TableGrid',
      ...fixed(this.widths),
      tableLook: {
        firstRow: true,
        lastRow: false,
        firstColumn: false,
        lastColumn: false,
        noHBand: true,
        noVBand: true,
      },
      rows,
    });
  }
}

/** The caption comes last among the properties of a table (CT_TblPr). */
class CaptionedTable extends Table {
  constructor(caption: string, options: ITableOptions) {
    super(options);
    const [properties] = this.root;
    if (properties instanceof XmlComponent) properties.addChildElement(value('w:tblCaption', caption));
  }
}
