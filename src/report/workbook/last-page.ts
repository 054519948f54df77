/** What stands one below the other on the pages of a sheet; heights in points as they are on the screen. */
export interface Stack {
  /** Titles and headers on the first page, and what is repeated of them on the others. */
  first: number;
  repeated: number;
  rows: readonly number[];
  /** What is signed below the rows. */
  below: number;
  /** How much a page holds. */
  room: number;
  /** Rows that are headings of those below them, counted from 0. */
  headings?: ReadonlySet<number>;
}

/** The row each page begins with as programs break pages, one that has nothing but what is below included. */
function pageStarts({ first, repeated, rows, below, room }: Stack): number[] {
  const starts = [0];
  let taken = first;
  [...rows, below].forEach((height, at) => {
    if (taken + height > room && at > 0 && height > 0) {
      starts.push(at);
      taken = repeated;
    }
    taken += height;
  });
  return starts;
}

/** How many rows the last page has at least: one or two alone look forgotten. */
export const FEWEST_ROWS = 3;

/** How much of the last page is to be filled: a few rows alone look forgotten. */
const LEAST = 0.5;

/** The row at the head of which a page begins rather than at `row`: a heading has two rows with it at least. */
const withHeading = (row: number, headings: Stack['headings']): number =>
  [row - 1, row - 2].find((one) => headings?.has(one)) ?? row;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Whether all from a row on stands on one page that begins with it. */
const standsOnOnePage = ({ repeated, rows, below, room }: Stack, row: number): boolean =>
  repeated + sum(rows.slice(row)) + below <= room;

/** The last row a page may begin with that is filled so far. */
function latestStart({ repeated, rows, below, room }: Stack): number {
  let taken = repeated + below;
  let at = rows.length;
  while (at > 0 && taken < room * LEAST) {
    at -= 1;
    taken += rows[at] ?? 0;
  }
  return at;
}

/**
 * The row a page has to begin with, so that the last `kept` rows stand on one page with each other and with what is below,
 * and that page is half full at least; null where they surely do so anyway. Where a page cannot hold so many, or rows are too
 * high for that, the last page has a few rows at least.
 */
export function breakBefore(stack: Stack, kept: number): number | null {
  const starts = pageStarts(stack);
  const last = starts.at(-1) ?? 0;
  const before = starts.at(-2) ?? 0;
  if (starts.length === 1) return null;
  const { length } = stack.rows;
  const half = latestStart(stack);
  const wanted = [Math.max(kept, FEWEST_ROWS), FEWEST_ROWS]
    .flatMap((rows) => [Math.min(length - rows, half), length - rows])
    .map((row) => withHeading(row, stack.headings))
    .find((row) => row > before && standsOnOnePage(stack, row));
  // Where the page begins there anyway it is said too: programs do not agree to a line.
  return wanted !== undefined && last >= wanted ? wanted : null;
}
