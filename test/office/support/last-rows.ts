import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { sheetsIn } from '../../support/rollup/sheets.js';

/** What stands in the last row of the `at`-th sheet in the place of its first words, short enough for any column. */
export const lastOf = (at: number): string => `Hết${at + 1}.`;

/** The last row that is printed: that of the print area, where there is one. */
const lastRowOf = (names: string, sheet: string, rows: readonly string[]): string => {
  const area = names
    .split('</definedName>')
    .find((one) => one.includes('_xlnm.Print_Area') && one.includes(`'${sheet}'!`));
  const printed = Number(/\$(\d+)$/.exec(area ?? '')?.[1] ?? Number.POSITIVE_INFINITY);
  const numberOf = (row: string): number => Number(/^<row r="(\d+)"/.exec(row)?.[1]);
  return rows.findLast((row) => numberOf(row) <= printed && row.includes('<t ')) ?? '';
};

/** The same workbook with words of their own in the last row of each sheet, in the place of those that stand there first. */
export function withLastRowsNamed(xlsx: Uint8Array): Uint8Array {
  const parts = unzipSync(xlsx);
  const names = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
  for (const [at, { name, xml }] of sheetsIn(xlsx).entries()) {
    const path = Object.keys(parts).find((one) => strFromU8(parts[one] ?? new Uint8Array()) === xml) ?? '';
    const last = lastRowOf(names, name, xml.match(/<row .*?<\/row>/gs) ?? []);
    const named = last.replace(/(<t [^>]*>)[^<]*/, (_, start: string) => start + lastOf(at));
    parts[path] = strToU8(xml.replace(last, () => named));
  }
  return zipSync(parts);
}
