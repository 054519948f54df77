import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { sheetsIn } from '../../support/rollup/sheets.js';

/** How many rows above the last are named. */
export const NAMED_ABOVE = 2;

/**
 * What stands in the last row of the `at`-th sheet in the place of its first words, or in the row of its table so many rows
 * `above` that: short enough for any column.
 */
export const lastOf = (at: number, above = 0): string => `Hết${at + 1}.${above}`;

/** The rows that are printed and have words: down to the last of the print area, where there is one. */
const printedRows = (names: string, sheet: string, rows: readonly string[]): string[] => {
  const area = names
    .split('</definedName>')
    .find((one) => one.includes('_xlnm.Print_Area') && one.includes(`'${sheet}'!`));
  const printed = Number(/\$(\d+)$/.exec(area ?? '')?.[1] ?? Number.POSITIVE_INFINITY);
  const numberOf = (row: string): number => Number(/^<row r="(\d+)"/.exec(row)?.[1]);
  return rows.filter((row) => numberOf(row) <= printed && row.includes('<t '));
};

const cellsIn = (row: string): number => row.split('<c ').length - 1;

/** The last row of those, the last first, and the rows of the table above it, below its headers. */
function lastRows(rows: readonly string[]): string[] {
  const [last = ''] = rows.slice(-1);
  const most = Math.max(...rows.map(cellsIn));
  const inTable = rows.filter((row) => cellsIn(row) === most).slice(1);
  return [
    last,
    ...inTable
      .filter((row) => row !== last)
      .slice(-NAMED_ABOVE)
      .reverse(),
  ];
}

/** The same workbook with words of their own in the last rows of each sheet, in the place of those that stand there first. */
export function withLastRowsNamed(xlsx: Uint8Array): Uint8Array {
  const parts = unzipSync(xlsx);
  const names = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
  for (const [at, { name, xml }] of sheetsIn(xlsx).entries()) {
    const path = Object.keys(parts).find((one) => strFromU8(parts[one] ?? new Uint8Array()) === xml) ?? '';
    let named = xml;
    for (const [above, row] of lastRows(printedRows(names, name, xml.match(/<row .*?<\/row>/gs) ?? [])).entries())
      named = named.replace(row, () =>
        row.replace(/(<t [^>]*>)[^<]*/, (_, start: string) => start + lastOf(at, above)),
      );
    parts[path] = strToU8(named);
  }
  return zipSync(parts);
}
