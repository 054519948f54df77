import type { WordsLevel } from '../../../match/index.js';
import type { Wording } from '../../../text/index.js';
import { CALLED, compareName, compareNames, isAlike, isAnyAlike, isOpposite } from '../../names/names.js';
import { isNarrower } from '../../names/narrower.js';
import { type Anchored, anchoredIn } from '../anchors.js';
import type { Asked, AskedColumn } from '../asked.js';
import { calledIn } from '../called.js';
import type { Grid } from '../grid.js';
import { doubted, hiddenAt, lineUp, type Position, priorBits, type Sighting } from '../line-up.js';
import { madeOnce } from '../made-once.js';
import { belowPrinted } from './as-printed.js';
import { belowHead, compareColumn, headsOf, holdsLabels, isMisfit } from './column-evidence.js';
import { HEADER_ROWS, headerRowsOf } from './header.js';

/** Where a column of the form stands in the returned table. */
export interface FoundColumn {
  id: string;
  /** Grid column; null where it is gone. */
  at: number | null;
  /** The header as typed; null where there is none. */
  typed: string | null;
  /** What is typed above it, where that is not the common header the form prints there. */
  typedGroup?: string;
  position: Position | null;
}

export interface FoundColumns {
  columns: FoundColumn[];
  /** The first row that is not a header. */
  firstRow: number;
  /** What stands above each grid column in the header rows, from top to bottom. */
  heads: readonly (readonly Wording[])[];
  anchored: Anchored;
  /** The share of the form's headers that were found by their words, from 0 to 1. */
  likeness: number;
}

/**
 * A header that names no kind tells a column of values only where no other may be meant: "Thực hiện" beside "Kế hoạch" and
 * "Tỷ lệ" is the likeliest, and no more.
 */
function amongOthers(found: Position, column: AskedColumn, index: number, others: readonly Sighting[]): Position {
  const isTold = found.doubt || found.words !== 'lengthened' || column.is !== 'value' || column.otherwise.length === 0;
  const isRival = (one: Sighting): boolean => one.asked === index && one.possible;
  return isTold || !others.some(isRival) ? found : doubted(found, { is: 'words', best: found.at });
}

/** Without a word above it a column of values is known by its turn alone, where another may hold what is asked for as well. */
function inTurnOnly(found: Position, index: number, bare: readonly Sighting[]): Position {
  const isRival = (one: Sighting): boolean => one.asked === index && one.found !== found.at && one.possible;
  return found.doubt || found.words !== 'none' || !bare.some(isRival)
    ? found
    : doubted(found, { is: 'words', best: found.at });
}

/** What stands above a header and is not its common header. */
export function otherGroup(heads: readonly Wording[], { group }: AskedColumn): string | null {
  const above = heads.slice(0, -1);
  return group === null || above.some((one) => compareName(one, group) === 'same')
    ? null
    : (above.at(-1)?.text ?? null);
}

/**
 * Whether what stands above a column of values means another thing than is asked there, though its header is alike: it
 * names less ("Số hộ tham gia thường xuyên"), or its common header is another, or names less.
 */
function isOther(heads: readonly Wording[], above: WordsLevel, column: AskedColumn, asked: Asked): boolean {
  const { id, is, headers, group, otherwise } = column;
  if (is !== 'value') return false;
  if (above !== 'none' && !isAlike(above)) return true;
  const around = { rule: asked.ruleOf(id), printed: [asked.titled, ...asked.labels, ...(group ? [group] : [])] };
  const isLess = (own: readonly Wording[], labels: readonly Wording[]): boolean =>
    heads.some((head) => isAnyAlike(head, own) && isNarrower(head, labels, around));
  return (
    isLess(headers, [...headers, ...otherwise]) || (group !== null && above !== 'same' && isLess([group], [group]))
  );
}

/**
 * The same over the column's own anchors: they hold it whatever else is said above, but not below its very words with others added,
 * nor below those of the other side ("Hộ nghèo cuối kỳ" for "Hộ nghèo đầu kỳ").
 */
function isOtherThanHeld(
  heads: readonly Wording[],
  { words, group }: { words: WordsLevel; group: WordsLevel },
  column: AskedColumn,
  asked: Asked,
): boolean {
  const { is, headers } = column;
  const head = heads.at(-1);
  const isReworded = is === 'value' && head !== undefined && compareNames(head, headers) === 'reworded';
  if (isReworded && headers.every((own) => isOpposite(head, own))) return true;
  return CALLED.has(words) && (group === 'none' || group === 'same') && isOther(heads, group, column, asked);
}

/** A bound from above on the headers of a table that can be found: those some cell at its head is called like. */
export const mostHeadsIn = (grid: Grid, asked: Asked): number =>
  calledIn('heads', asked, grid.rows.slice(0, HEADER_ROWS).flat());

/** Whether headers and anchors are those of the form, so that every column is told by them, as far as it matters what was typed below. */
function isAsPrinted(
  grid: Grid,
  asked: Asked,
  { firstRow, heads, anchored }: Pick<FoundColumns, 'firstRow' | 'heads' | 'anchored'>,
): boolean {
  const needed = belowPrinted(heads, asked);
  if (needed === null) return false;
  return asked.columns.every((column, at) => {
    if ((anchored.columns.get(at)?.id ?? column.id) !== column.id) return false;
    if (column.is !== 'label' && needed === 'anything') return true;
    const below = belowHead(grid, at, firstRow);
    return column.is === 'label' ? holdsLabels(below, column, asked) : !isMisfit(below, column, asked);
  });
}

/** Every column in its turn, as sure as can be. */
const columnsInTurn = ({ columns }: Asked, heads: FoundColumns['heads']): FoundColumn[] =>
  columns.map(({ id }, at) => ({
    id,
    at,
    typed: heads[at]?.at(-1)?.text ?? null,
    position: { at, posterior: 1, words: 'same' },
  }));

function columnsIn(grid: Grid, asked: Asked, asPrinted: boolean): FoundColumns {
  const firstRow = headerRowsOf(grid, asked.labels);
  const places = Array.from({ length: grid.width }, (_, at) => at);
  const heads = places.map((at) => headsOf(grid, at, firstRow));
  const anchored = anchoredIn(grid, asked);
  if (asPrinted && isAsPrinted(grid, asked, { firstRow, heads, anchored }))
    return { columns: columnsInTurn(asked, heads), firstRow, heads, anchored, likeness: 1 };
  const filled = places
    .filter((at) => heads[at]?.length || grid.rows.slice(firstRow).some((line) => line[at]))
    .map((at) => ({ at, heads: heads[at] ?? [], below: belowHead(grid, at, firstRow) }));
  const isWhole = filled.length === asked.columns.length;
  const sightings = asked.columns.flatMap((column, index) => {
    const compare = compareColumn(column, asked);
    return filled.map(({ at, heads, below }, turn): Sighting => {
      const { words, group, bits, possible } = compare(heads, below, isWhole && turn === index);
      const hidden = hiddenAt(anchored.columns.get(at), column.id);
      const isPlain = words === 'same' && (group === 'same' || group === 'none');
      const meansOther =
        !isPlain &&
        (isOtherThanHeld(heads, { words, group }, column, asked) ||
          (hidden === null && isAlike(words) && isOther(heads, group, column, asked)));
      return { asked: index, found: at, words, bits: priorBits(filled.length) + bits, hidden, possible, meansOther };
    });
  });
  const positions = lineUp(sightings, { asked: asked.columns.length, found: grid.width });
  const taken = new Set(positions.map((one) => one?.at));
  const free = sightings.filter(({ found }) => !taken.has(found) && !anchored.columns.has(found));
  const printed = new Set(asked.columns.flatMap(({ is }, index) => (is === 'value' ? [] : [positions[index]?.at])));
  const said = new Set(filled.flatMap(({ at, below }) => (below.said.length > 0 ? [at] : [])));
  const bare = sightings.filter(({ found, words }) => words === 'none' && said.has(found) && !printed.has(found));
  const columns = asked.columns.map((column, index): FoundColumn => {
    const found = positions[index] ?? null;
    const isHeld = !found || anchored.columns.has(found.at);
    const position = isHeld ? found : amongOthers(inTurnOnly(found, index, bare), column, index, free);
    const at = position?.at ?? null;
    const above = heads[at ?? -1] ?? [];
    const group = otherGroup(above, column);
    return {
      id: column.id,
      at,
      typed: above.at(-1)?.text ?? null,
      position,
      ...(group !== null && { typedGroup: group }),
    };
  });
  const liked = columns.filter(({ position }) => position && isAlike(position.words));
  return { columns, firstRow, heads, anchored, likeness: liked.length / asked.columns.length };
}

/**
 * Finds each column that is asked in a returned table, by its header, by what stands in it and by its turn, held against
 * the tags and bookmarks in its cells.
 */
export const findColumns = madeOnce((grid, asked) => columnsIn(grid, asked, true));

/** The same by weighing alone, be the table as the form prints it or not. */
export const weighColumns = (grid: Grid, asked: Asked): FoundColumns => columnsIn(grid, asked, false);
