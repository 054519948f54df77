import type { RolledRow, RolledTable, RolledValue } from '../../../schemas/rollup.js';
import { isAddedRow, partItem } from '../../form/index.js';
import { type Finding, finding } from '../../messages/index.js';
import { keyOf } from '../../text/index.js';

/** Fewer words say what a thing is, rarely which. */
const WORDS = 3;

/** Whether a text names one thing rather than a kind of things: it has a name, a number or a code in it. */
function isParticular(text: string): boolean {
  const [, ...words] = text.trim().split(/\s+/u);
  if (words.length + 1 < WORDS) return false;
  const isLoud = text === text.toUpperCase();
  return words.some((word) => /\d/u.test(word) || (!isLoud && /^\P{L}*\p{Lu}/u.test(word)));
}

/** Whether a number may be a year. */
export const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value < 2100;

/** How many digits of a number say something: those of 9.150 are three. */
const digitsIn = (value: number): number =>
  String(Math.abs(value))
    .replace(/\D/gu, '')
    .replace(/^0+|0+$/gu, '').length;

/** Whether numbers and days that agree do so hardly by chance: small counts and round years agree in many rows. */
function isTelling(cells: readonly RolledValue[], days: number): boolean {
  const numbers = cells.flatMap(({ value }) => (typeof value === 'number' && !isYear(value) ? [Math.abs(value)] : []));
  const tens = numbers.filter((value) => value >= 10).length;
  return (
    tens > 1 || (days > 0 && numbers.some((value) => value >= 100)) || numbers.some((value) => digitsIn(value) > 3)
  );
}

/** What a row says, and whether of one thing. Rows of which others may say the same by chance say nothing. */
function sayingOf({ columns }: RolledTable, { row, cells }: RolledRow): { said: string; isOfOne: boolean } | null {
  if (!isAddedRow(row)) return null;
  const filled = columns.flatMap(({ id, type }) => {
    const cell = cells[id];
    return cell === undefined || cell.value === null ? [] : [{ id, type, cell }];
  });
  const texts = filled.filter(({ type }) => type === 'text');
  const days = filled.filter(({ type }) => type === 'date').length;
  if (
    texts.length === 0 ||
    !isTelling(
      filled.map(({ cell }) => cell),
      days,
    )
  )
    return null;
  const said = filled.map(({ id, cell: { value } }) => `${id} ${typeof value === 'string' ? keyOf(value) : value}`);
  return { said: said.join('\n'), isOfOne: texts.some(({ cell }) => isParticular(cell.text ?? '')) };
}

/** What names a row: its label, else the first text in it. */
const nameOf = ({ columns }: RolledTable, { label, cells }: RolledRow): string =>
  label ??
  columns.flatMap(({ id, type }) => (type === 'text' ? (cells[id]?.text ?? []) : [])).find((text) => text !== '') ??
  '';

/**
 * Rows that say word for word and number for number what another one of the same table says, of another unit or of the same:
 * each but the first, with the file it stands in where that is a further one of its report; none a person settled. Only rows that name something of their own and have numbers that hardly agree by chance.
 */
export function repeatedRows(
  tables: readonly RolledTable[],
  names: ReadonlyMap<string, string>,
): { unit: string; file: string | null; finding: Finding }[] {
  return tables.flatMap((table) => {
    const first = new Map<string, { row: RolledRow; isOfOne: boolean }>();
    return table.rows.flatMap((row) => {
      const { said, isOfOne } = sayingOf(table, row) ?? { said: null, isOfOne: false };
      if (said === null) return [];
      const other = first.get(said);
      if (other === undefined) first.set(said, { row, isOfOne });
      const [cell] = Object.values(row.cells);
      if (other === undefined || cell === undefined || !(isOfOne || other.isOfOne)) return [];
      if (Object.values(row.cells).every(({ value, settled }) => value === null || settled !== undefined)) return [];
      const { unit } = other.row;
      const of = unit === row.unit ? null : (names.get(unit) ?? unit);
      const data = { title: table.title, row: nameOf(table, row), of };
      const found = finding('row-repeated', partItem(table.item, row.row), cell.place, data);
      return [{ unit: row.unit, file: cell.from?.file ?? null, finding: found }];
    });
  });
}
