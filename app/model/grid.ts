/** A list of units as a table of texts, as it is typed. */
export interface Grid {
  header: readonly string[];
  rows: readonly (readonly string[])[];
}

/** Every line of separated values (RFC 4180), empty ones too; quotes may hold line ends. */
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
  return /\n$/.test(plain) && !quoted ? rows.slice(0, -1) : rows;
}

export const isFilled = (row: readonly string[]): boolean => row.some((cell) => cell.trim() !== '');

/** What was copied from a spreadsheet: cells between tabs. */
export const pastedCells = (text: string): string[][] => cellsOf(text, '\t');

/** Cells as spreadsheets take them. */
export const copiedCells = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => quotedCell(cell, /["\t\r\n]/)).join('\t')).join('\r\n');

let last: { csv: string; grid: Grid } = { csv: '', grid: { header: [], rows: [] } };

/** A list written by `csvOf`. */
export function gridOf(csv: string): Grid {
  if (last.csv === csv) return last.grid;
  const all = cellsOf(csv, ',');
  const [header = [], ...rows] = all.slice(Math.max(0, all.findIndex(isFilled)));
  last = { csv, grid: { header, rows: rows.map((row) => header.map((_, at) => row[at] ?? '')) } };
  return last.grid;
}

const quotedCell = (cell: string, needs: RegExp): string =>
  needs.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** A list as separated values, which the command line reads. Rows at the end in which nothing stands are left out. */
export const csvOf = ({ header, rows }: Grid): string =>
  [header, ...rows.slice(0, rows.findLastIndex(isFilled) + 1)]
    .map((row) => `${row.map((cell) => quotedCell(cell, /[",\r\n]|^\s|\s$/)).join(',')}\r\n`)
    .join('');
