import type { Result } from '../findings/index.js';
import { LONGEST_TEXT, MOST_COLUMNS, MOST_ROWS, type ReadSheet } from '../sheets/index.js';
import { decode, type NamedBytes } from '../source/index.js';

/** The longest file of separated values, in bytes: some 75 for each row of the longest list. */
const LARGEST = 8_388_608;

/** The line by which Excel is told what stands between values; it is no row of the sheet. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i;

const SEPARATORS = [',', ';', '\t'];

/** What stands between the values: the sign that is found most often outside of quotes in the first lines. */
const separatorOf = (text: string): string => {
  const bare = text.slice(0, 20_000).replace(/"[^"]*"/g, '');
  const counts = SEPARATORS.map((sign) => bare.split(sign).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
};

/** Reads a file of values separated by commas, semicolons or tabs (RFC 4180; UTF-8 with or without its mark). */
export const readCsv = async (file: NamedBytes): Promise<Result<ReadSheet[] | null>> => {
  const { value, findings } = decode(file, LARGEST);
  // Excel marks every UTF-8 file of values: nothing a person should hear of.
  const told = findings.filter(({ code }) => code !== 'byte-order-mark');
  if (value === null) return { value, findings: told };
  const [line = '', said] = SEPARATOR_LINE.exec(value) ?? [];
  const text = value.slice(line.length);
  const { streamCsvRows } = await import('hucre/csv');
  const cells: ReadSheet['rows'] = [];
  // Row by row: what stands behind the last row that is read is not even taken apart.
  for (const row of streamCsvRows(text, { delimiter: said ?? separatorOf(text) })) {
    if (cells.length > MOST_ROWS) break;
    const own = row.slice(0, MOST_COLUMNS);
    cells.push(own.map((cell) => (typeof cell === 'string' && cell !== '' ? cell.slice(0, LONGEST_TEXT) : null)));
  }
  return { value: [{ file: file.name, name: null, rows: cells }], findings: told };
};
