import type { Outline } from '../../schemas/outline.js';
import { type ReadSheet, textOf } from '../sheets/index.js';
import { bareKeyOf } from '../text/index.js';
import { type Headings, headingsOf, isOfOne, knownHeadings, unitPathOf } from './headings.js';

/** A list of units as a person types it: its headings, and what stands below them. */
export interface TypedList {
  header: string[];
  rows: string[][];
}

/** What stands below the headings; what is merged with cells below is said of their rows too, as `rowsOf` has it. */
function textsBelow({ rows, merged = [] }: ReadSheet, { row }: Headings, header: readonly string[]): string[][] {
  const texts = rows.slice(row + 1).map((cells) => header.map((_, column) => textOf(cells[column])));
  const empty = new Set<string[]>(texts.filter((cells) => cells.every((text) => text === '')));
  for (const cells of merged) {
    const path = unitPathOf(header[cells.column] ?? '');
    if (cells.row <= row || path === null || isOfOne({ path })) continue;
    const text = textOf(rows[cells.row]?.[cells.column]);
    for (const below of texts.slice(cells.row - row, cells.lastRow - row))
      if (!empty.has(below)) below[cells.column] ||= text;
  }
  return texts;
}

/**
 * The sheets of a list that have headings, one below the other, without the titles above; columns called alike are one.
 * Null where none of the sheets has headings.
 */
export function typedList(sheets: readonly ReadSheet[], outline: Outline | null): TypedList | null {
  const known = knownHeadings(outline);
  const list: TypedList = { header: [], rows: [] };
  for (const sheet of sheets) {
    const headings = headingsOf(sheet, known);
    if (headings === null) continue;
    const header = (sheet.rows[headings.row] ?? []).map(textOf);
    const before = list.header.map(bareKeyOf);
    const columns = header.map((heading) => {
      const there = heading === '' ? -1 : before.indexOf(bareKeyOf(heading));
      return there >= 0 ? there : list.header.push(heading) - 1;
    });
    for (const texts of textsBelow(sheet, headings, header)) {
      if (texts.every((text) => text === '')) continue;
      const row: string[] = [];
      for (const [at, column] of columns.entries()) row[column] = texts[at] ?? '';
      list.rows.push(row);
    }
  }
  if (list.header.length === 0) return null;
  return { ...list, rows: list.rows.map((row) => list.header.map((_, at) => row[at] ?? '')) };
}
