import { placesOf } from '../../../values/index.js';

/** One row as the arithmetic of its table sees it. */
export interface Summand {
  /** Its numbers by column; null where none is. */
  numbers: readonly (number | null)[];
  /** It is one of the rows that are added up: no total, no part of another row. */
  counts: boolean;
  /** It begins a part of its table, or ends one. */
  divides: boolean;
}

/** Coincidence is the likelier the smaller a number is; beyond this it hardly is. */
const MOST_BITS = 10;
/** The same number as in the only other row may well be one of its own. */
const REPEATED = 1;
/** A row that should add up and does not, or has nothing to add up: people miscount, though not often. */
const MISCOUNTED = -5;

interface Range {
  from: number;
  to: number;
}

/** Sums of the rows before each row, by column, with how many there are that are not nil. */
function before(rows: readonly Summand[], column: number): { sum: number; many: number }[] {
  let [sum, many] = [0, 0];
  const found = [{ sum, many }];
  for (const { numbers, counts } of rows) {
    const number = counts ? (numbers[column] ?? 0) : 0;
    sum += number;
    if (number !== 0) many += 1;
    found.push({ sum, many });
  }
  return found;
}

/** Whether two sums are one, but for the rounding of decimals, each of so many addends for itself. */
function isSame(sum: number, said: number, addends: number): boolean {
  const off = Math.abs(sum - said);
  if (Number.isInteger(sum) && Number.isInteger(said)) return off === 0;
  return off <= 0.5 * Math.max(1, addends) * 10 ** -placesOf(said) + 1e-9 * Math.abs(said);
}

/** Behind each row the next that divides the table, or its end. */
function nextDividing(rows: readonly Summand[]): number[] {
  const found: number[] = [];
  let next = rows.length;
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    found[at] = next;
    if (rows[at]?.divides) next = at;
  }
  return found;
}

/**
 * How much speaks for each row being the sum of the others, those above or below it, or those up to the next row that
 * divides the table, as a power of two: each number that is the sum of others says the more the larger it is.
 */
export function sumBits(rows: readonly Summand[]): number[] {
  const columns = rows[0]?.numbers.length ?? 0;
  const sums = Array.from({ length: columns }, (_, column) => before(rows, column));
  const within = (column: number, { from, to }: Range): { sum: number; many: number } => {
    const [start, end] = [sums[column]?.[from], sums[column]?.[Math.max(from, to)]];
    return { sum: (end?.sum ?? 0) - (start?.sum ?? 0), many: (end?.many ?? 0) - (start?.many ?? 0) };
  };
  const nextOf = nextDividing(rows);
  let divided = -1;
  return rows.map(({ numbers, divides }, at) => {
    const [last, next] = [divided, nextOf[at] ?? rows.length];
    if (divides) divided = at;
    const ranges: Range[] = [
      { from: 0, to: at },
      { from: last + 1, to: at },
      { from: at + 1, to: rows.length },
      { from: at + 1, to: next },
    ];
    const said = numbers.flatMap((number, column) => (number === null ? [] : [{ number, column }]));
    if (said.every(({ number }) => number === 0)) return 0;
    const agreeing = ranges.flatMap((range) => {
      const held = said.map(({ number, column }) => ({ number, ...within(column, range) }));
      if (held.some(({ number, sum, many }) => !isSame(sum, number, many))) return [];
      const most = (many: number): number => (many > 1 ? MOST_BITS : REPEATED);
      return [held.reduce((bits, { number, many }) => bits + Math.min(most(many), Math.log2(Math.abs(number) + 1)), 0)];
    });
    return agreeing.length > 0 ? Math.max(...agreeing) : MISCOUNTED;
  });
}

/** Tells of a row whether it is the sum of some rows, all of them; one of noughts alone tells nothing. Their sums are made once. */
export function sumOfAll(rows: readonly Summand['numbers'][]): (row: Summand['numbers']) => boolean {
  const all = rows.map((numbers): Summand => ({ numbers, counts: true, divides: false }));
  const sums = (rows[0] ?? []).map((_, column) => before(all, column).at(-1));
  return (row) => {
    const said = row.flatMap((number, column) => (number === null ? [] : [{ number, all: sums[column] }]));
    const isAnything = said.some(({ number }) => number !== 0);
    return isAnything && said.every(({ number, all }) => isSame(all?.sum ?? 0, number, all?.many ?? 0));
  };
}
