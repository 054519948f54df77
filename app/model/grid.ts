/** A list of units as a table of texts, as it is typed. */
export interface Grid {
  header: readonly string[];
  rows: readonly (readonly string[])[];
}

/** One line of separated values after the other (RFC 4180); quotes may hold line ends. */
export function cellsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const plain = text.replace(/^\uFEFF/, '');
  for (let at = 0; at < plain.length; at += 1) {
    const letter = plain[at] ?? '';
    if (quoted && letter === '"' && plain[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (quoted) {
      if (letter === '"') quoted = false;
      else cell += letter;
    } else if (letter === '"' && cell === '') quoted = true;
    else if (letter === separator || letter === '\n') {
      rows.at(-1)?.push(cell.replace(/\r$/, ''));
      cell = '';
      if (letter === '\n') rows.push([]);
    } else cell += letter;
  }
  rows.at(-1)?.push(cell.replace(/\r$/, ''));
  return rows.filter((row) => row.some((one) => one.trim() !== ''));
}

/** What was copied from a spreadsheet: cells between tabs. */
export const pastedCells = (text: string): string[][] => cellsOf(text, '\t');

/** A list written by `csvOf`. */
export function gridOf(csv: string): Grid {
  const [header = [], ...rows] = cellsOf(csv, ',');
  return { header, rows: rows.map((row) => header.map((_, at) => row[at] ?? '')) };
}

const quotedCell = (cell: string): string => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** A list as separated values, which the command line reads. Rows in which nothing stands are left out. */
export const csvOf = ({ header, rows }: Grid): string =>
  [header, ...rows.filter((row) => row.some((cell) => cell.trim() !== ''))]
    .map((row) => `${row.map(quotedCell).join(',')}\r\n`)
    .join('');
