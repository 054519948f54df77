import type { Column, Sheet } from './workbook.js';

/** How wide a column is of which nothing is said, in characters. */
export const WIDTH = 12;

/** Characters of the standard font that stand beside each other on a page on its side (A4, less its margins). */
const PAGE = 126;

/** The smallest scale a sheet is printed at: with the standard font of 12 points, type of 8.4 points. */
const SCALE = 0.7;

/** The height of such a page, less its margins, in points. */
const PAGE_HEIGHT = 508.8;

/** What fits beside each other on a page. */
const ROOM = PAGE / SCALE;

/** How narrow a column whose texts go on in a second line may become, in parts of its own width, and in characters. */
const NARROWEST = 0.6;
const FEWEST = 10;

type Columns = Pick<Sheet, 'columns' | 'frozenColumns'>;

const widthOf = ({ width = WIDTH, hidden }: Column): number => (hidden ? 0 : width);
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** How much narrower a column may be. */
const toSpare = (column: Column): number =>
  column.wrap ? Math.max(0, widthOf(column) - Math.max(FEWEST, widthOf(column) * NARROWEST)) : 0;

/**
 * Columns made to fit a page where little is lacking: those whose texts go on in a second line become narrower. As they were
 * where that does not do.
 */
export function fitted(columns: readonly Column[]): Column[] {
  const lacking = sum(columns.map(widthOf)) - ROOM;
  const spare = sum(columns.map(toSpare));
  if (lacking <= 0 || lacking > spare) return [...columns];
  // To tenths, downwards: what is rounded must not make a second page.
  const share = lacking / spare;
  return columns.map((column) =>
    toSpare(column) === 0
      ? column
      : { ...column, width: Math.floor((widthOf(column) - toSpare(column) * share) * 10) / 10 },
  );
}

/** How large a sheet is printed that fits a page in its width, or goes over several: in hundredths, as programs are told. */
export const scaleOf = ({ columns }: Columns): number =>
  Math.floor(Math.max(SCALE, Math.min(1, PAGE / Math.max(1, sum(fitted(columns).map(widthOf))))) * 100) / 100;

/**
 * How large a sheet is printed that is so high, in points as on the screen, to stand on one page; null where it does so anyway,
 * or would not be legible.
 */
export function scaleToOnePage(sheet: Columns, height: number): number | null {
  const needed = PAGE_HEIGHT / height;
  return needed >= scaleOf(sheet) || needed < SCALE || pageBreaks(sheet).length > 0 ? null : needed;
}

/**
 * Whether it is known how high the rows of a sheet are, and so where its pages end: where people fill cells in, rows grow with
 * what they type.
 */
export const hasKnownHeights = ({ columns }: Pick<Sheet, 'columns'>): boolean => !columns.some(({ fillIn }) => fillIn);

/** How much of a sheet fits below each other on a page, in points as on the screen. */
export const roomBelow = (sheet: Columns): number => PAGE_HEIGHT / scaleOf(sheet);

/** Where pages end that are no wider than `room`, each with the frozen columns. */
function breaksWithin(widths: readonly number[], frozen: number, room: number): number[] {
  const repeated = sum(widths.slice(0, frozen));
  const breaks: number[] = [];
  let taken = 0;
  widths.forEach((width, at) => {
    if (taken + width > room && at > frozen) {
      breaks.push(at);
      taken = repeated;
    }
    taken += width;
  });
  return breaks;
}

/**
 * After which columns the pages of a sheet end where it does not fit one page and stay legible; nothing where it does.
 * Its frozen columns stand on each page, and the others in equal parts: no page has a last column alone.
 */
export function pageBreaks({ columns, frozenColumns = 0 }: Columns): number[] {
  const widths = fitted(columns).map(widthOf);
  if (sum(widths) <= ROOM) return [];
  const most = breaksWithin(widths, frozenColumns, ROOM);
  let breaks = most;
  for (let room = ROOM - 1; room > 0; room -= 1) {
    const tighter = breaksWithin(widths, frozenColumns, room);
    if (tighter.length > most.length) break;
    breaks = tighter;
  }
  return breaks;
}

/** The columns of each page, first and last, as a text over the page goes: beside frozen ones where there are several pages. */
export function pagesAcross(sheet: Columns): { from: number; to: number }[] {
  const { columns, frozenColumns = 0 } = sheet;
  const breaks = pageBreaks(sheet);
  const ends = [...breaks, columns.length];
  const firsts = breaks.length === 0 ? [0] : [frozenColumns, ...breaks];
  return ends.map((end, at) => {
    const from = firsts[at] ?? 0;
    const shown = columns.slice(0, end).findLastIndex(({ hidden }) => !hidden);
    return { from, to: Math.max(from, shown) };
  });
}

/** How much of the widest place in the middle of a page a text over it keeps, where fewer columns are nearer to the middle. */
const WIDE = 0.8;

/** How far off the middle, in characters, a text may stand rather than go on in a second line. */
const OFF = 3;

/**
 * The columns a text over each page stands above. Those that are frozen are repeated beside the others, but not what stands
 * over them: beside them a text goes over those columns whose middle is nearest to that of the page, and which are as wide as
 * it `needs` if they can be.
 */
export function titledAcross(sheet: Columns, needs: number): { from: number; to: number }[] {
  const pages = pagesAcross(sheet);
  if (pages.length === 1) return pages;
  const { columns, frozenColumns = 0 } = sheet;
  const widths = fitted(columns).map(widthOf);
  const frozen = sum(widths.slice(0, frozenColumns));
  return pages.map((page) => {
    const wide = frozen + sum(widths.slice(page.from, page.to + 1));
    const least = (wide - 2 * frozen) * WIDE;
    let best = { ...page, off: Number.POSITIVE_INFINITY };
    for (let from = page.from, left = frozen; from <= page.to; left += widths[from] ?? 0, from += 1)
      for (let to = from, right = left; to <= page.to; to += 1) {
        right += widths[to] ?? 0;
        const off = Math.abs((left + right) / 2 - wide / 2) + (right - left < needs ? OFF : 0);
        if (right - left >= least && off < best.off) best = { from, to, off };
      }
    return { from: best.from, to: best.to };
  });
}

/** The last column a text over the (first) page reaches to. */
export const lastColumn = (sheet: Columns): number => pagesAcross(sheet)[0]?.to ?? 0;
