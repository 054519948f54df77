import { filling, type Kind, packed, paragraph, reportParts, TEXT } from './kind.js';

/** A unit whose report has a table to which units add rows. */
const UNIT = 'cb_truyen_thong';
/** What a cell of that table's first row is known by; rows added behind it are a unit's own as well. */
const IN_FIRST_ROW = 'cell:bieu_1.r1.ten';
const COLUMNS = 7;
const ROWS = 1500;
const LONG = filling(400_000, 'rất dài ');

const cell = (inside: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
const row = (cells: string): string => `<w:tr>${cells}</w:tr>`;
const rows = (ofColumn: (column: number, row: number) => string): string =>
  Array.from({ length: ROWS }, (_, at) => at)
    .map((at) => row(Array.from({ length: COLUMNS }, (_, column) => ofColumn(column, at)).join('')))
    .join('');
const plain = (column: number, at: number): string => cell(paragraph(column === 0 ? `Tổ ${at}` : String(at + column)));
const merged = (at: number): string =>
  at === 0 ? cell(paragraph(LONG), '<w:vMerge w:val="restart"/>') : cell('<w:p/>', '<w:vMerge/>');

/** The report with these rows in front of the first one of its table. */
function withRows(added: string, notes = ''): Uint8Array {
  const parts = reportParts(UNIT);
  const text = String(parts[TEXT]);
  const at = text.lastIndexOf('<w:tr>', text.indexOf(IN_FIRST_ROW));
  const footnotes = String(parts['word/footnotes.xml']).replace('</w:footnotes>', `${notes}</w:footnotes>`);
  return packed({ ...parts, [TEXT]: text.slice(0, at) + added + text.slice(at), 'word/footnotes.xml': footnotes });
}

const of = (name: string, make: () => Uint8Array): Kind => ({ name, verdict: 'incomplete', long: true, make });

const NOTE = `<w:footnote w:id="77">${paragraph(LONG)}</w:footnote>`;
const MARK = cell('<w:p><w:r><w:footnoteReference w:id="77"/></w:r></w:p>');

/** One long text that stands at thousands of places though it was written once. */
export const repeated: readonly Kind[] = [
  of('a long text merged across 1,500 rows', () =>
    withRows(rows((column, at) => (column === COLUMNS - 1 ? merged(at) : plain(column, at)))),
  ),
  of('1,500 rows called by one long text', () =>
    withRows(rows((column, at) => (column === 0 ? merged(at) : plain(column, at)))),
  ),
  of('a number merged across 1,500 rows and their total', () =>
    withRows(
      rows((column, at) =>
        column === 3 ? cell(paragraph('5'), `<w:vMerge${at === 0 ? ' w:val="restart"' : ''}/>`) : plain(column, at),
      ) +
        row(
          [...'abcdefg']
            .map((_, column) =>
              column === 3 ? cell('<w:p/>', '<w:vMerge/>') : cell(paragraph(column === 0 ? 'Tổng cộng' : '9')),
            )
            .join(''),
        ),
    ),
  ),
  of('1,500 rows under one long line', () =>
    withRows(row(cell(paragraph(`Dự kiến quý sau: ${LONG}`), `<w:gridSpan w:val="${COLUMNS}"/>`)) + rows(plain)),
  ),
  of('1,500 rows of the mark of one long note', () =>
    withRows(
      rows((column, at) => (column > 3 ? MARK : plain(column, at))),
      NOTE,
    ),
  ),
];
