import type { ValueType } from '../../../schemas/outline.js';
import type { DocumentPlace } from '../../../schemas/place.js';
import type { RolledRow, RolledTable, RolledValue } from '../../../schemas/rollup.js';
import type { Settlement } from '../../../schemas/settled.js';
import { cellItem, isAddedRow } from '../../form/index.js';
import type { Rollup } from '../../rollup/index.js';
import type { NamedRollup } from './named-rollup.js';

/** One value with all that says where it comes from. */
export interface Source extends RolledValue {
  item: string;
  label: string;
  type: ValueType;
}

/**
 * The rows that units added to a table, counted for each unit from 1: those it left empty are not there. By the rows
 * themselves.
 */
export function rowNumbers({ rows }: RolledTable): Map<RolledRow, number> {
  const counts = new Map<string, number>();
  return new Map(
    rows.map((row) => {
      const number = (counts.get(row.unit) ?? 0) + (isAddedRow(row.row) ? 1 : 0);
      counts.set(row.unit, number);
      return [row, number];
    }),
  );
}

/** Every value of a roll-up: figures, then tables, then texts, each by unit. */
function* valuesOf({ rollup, words }: NamedRollup): Generator<Source> {
  for (const { item, label, type, values } of rollup.figures)
    for (const value of values) yield { item, label, type, ...value };
  for (const table of rollup.tables) {
    const { item, title, number, columns, rows } = table;
    const numbers = rowNumbers(table);
    const columnOf = new Map(columns.map((column) => [column.id, column]));
    for (const row of rows)
      for (const [column, value] of Object.entries(row.cells)) {
        const { label: asked = '', type = 'text' } = columnOf.get(column) ?? {};
        const named = row.label ?? (isAddedRow(row.row) ? words.rowAt(numbers.get(row) ?? 0) : row.row);
        const label = [number || title, named, asked].join(' – ');
        yield { item: cellItem(item, row.row, column), label, type, ...value };
      }
  }
  for (const { item, label, texts } of rollup.narratives)
    for (const text of texts) yield { item, label, type: 'text', ...text };
}

/** Every value that something was written for. */
export function* sourcesOf(named: NamedRollup): Generator<Source> {
  for (const one of valuesOf(named)) if (one.state !== 'blank' && one.state !== 'missing') yield one;
}

/** Every value a person settled, with who did. */
export function* settledSources(named: NamedRollup): Generator<Source & { settled: Settlement }> {
  for (const { settled, ...one } of valuesOf(named)) if (settled !== undefined) yield { ...one, settled };
}

/** Whether anything in a roll-up rests on a person's decision. */
export const restsOnPeople = (named: NamedRollup): boolean =>
  named.rollup.units.some(({ settled }) => settled !== undefined) || settledSources(named).next().done !== true;

/** What was typed, with the unit of measure of its form where that is another one. */
export const typedText = ({ text, converted }: Pick<RolledValue, 'text' | 'converted'>): string | null =>
  text === null || !converted?.measure ? text : `${text} (${converted.measure})`;

/** A place as a person finds it: the headings that lead there, and which paragraph it is. */
export function placeText({ trail, block }: DocumentPlace, { words }: Pick<NamedRollup, 'words'>): string {
  return [...trail, ...(block === null ? [] : [words.paragraph(block + 1)])].join(' › ');
}

/** What a heading is numbered with: "Phụ lục 1", "II", "2.1", "a". */
const NUMBER =
  /^((?:phụ lục|appendix|annex)(?:\s+(?:\d+|[ivxlc]+)(?![\p{L}\d]))?|(?:(?:\d+\.)*\d+|[ivxlc]+|\p{L})(?=\s*[-.):/]))/iu;

/**
 * A place in as few words as a person needs who has the file before them: numbered headings by their numbers ("II › 2.1 ›
 * đoạn 84"), a number that the next one repeats left out.
 */
export function shortPlace(place: DocumentPlace, named: Pick<NamedRollup, 'words'>): string {
  const marks = place.trail.map((heading) => NUMBER.exec(heading.trim())?.[1] ?? heading);
  const trail = marks.filter((mark, at) => !marks[at + 1]?.startsWith(`${mark}.`));
  return placeText({ ...place, trail }, named);
}

/** How many values there are at most: what a long file is measured by. */
export const sourceCount = ({ figures, tables, narratives }: Rollup): number =>
  figures.reduce((all, { values }) => all + values.length, 0) +
  tables.reduce((all, { rows, columns }) => all + rows.length * columns.length, 0) +
  narratives.reduce((all, { texts }) => all + texts.length, 0);
