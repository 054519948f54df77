import { type Form, TOTAL_ROW } from '../../../form/index.js';
import { keyOf, Wording } from '../../../text/index.js';
import type { FoundText } from '../../lines/found-text.js';
import { compareAmong, isAlike, isAnotherNumber, saysOtherwise } from '../../names/names.js';
import { type Around, isNarrower } from '../../names/narrower.js';
import { saysOnlyOtherTime } from '../../names/only-time.js';
import { isNeighbour, type Owned } from '../../names/other-place.js';
import { heldInTime } from '../../names/other-time.js';
import { isOfPart } from '../../names/part.js';
import { beginsPlanned } from '../../names/planned.js';
import { once } from '../../once.js';
import { isBlank } from '../../texts/blank.js';
import { seenOf } from '../../texts/seen.js';
import { type Asked, type AskedRow, codesOf } from '../asked.js';
import { calledIn } from '../called.js';
import { rowsAsPrinted } from '../columns/as-printed.js';
import { type FoundColumns, findColumns } from '../columns/columns.js';
import { headerRowsOf } from '../columns/header.js';
import { contentsOf } from '../contents.js';
import type { Grid, GridCell } from '../grid.js';
import { doubted, hiddenAt, lineUp, type Position, priorBits, type Sighting, WORDS_BITS } from '../line-up.js';
import { madeOnce } from '../made-once.js';
import { isListed, totalWords } from './line-words.js';
import { calledAs, isFilled, type Line, linesOf, rowsBelow } from './lines.js';
import { type Kind, type RowKind, rowKinds } from './row-kinds.js';

/** One row of the returned table that holds answers. */
export interface FoundRow {
  id: string;
  label: string | null;
  /** Rows of the grid, also where its position names others. */
  at: number;
  position: Position;
  /** What a person reads there that speaks against it being one of the rows that are counted. */
  against?: FoundText['against'];
}

/** What the form prints as the label of a row, and the other words that stand there. */
export interface Relabelled {
  label: string;
  typed: string;
}

/** What a row is called that is known by its anchors alone: other words than the form's; null where they are those. */
export function calledOtherwise({ id, label: typed, position }: FoundRow, { rows }: Asked): Relabelled | null {
  if (!typed || position.doubt || position.words === 'none' || isAlike(position.words)) return null;
  const label = rows?.find((row) => row.id === id)?.labels[0]?.text;
  return label === undefined ? null : { label, typed };
}

/** A row that holds none: told apart from those that are counted, or `added` to the rows of the form. */
export interface OtherRow {
  /** Made out when it is first asked for: for the label of a row no number of its table need be read. */
  readonly is: Exclude<RowKind, 'data'> | 'added';
  label: string;
  at: number;
}

export interface FoundRows {
  rows: FoundRow[];
  /** Fixed rows of the form that are gone. */
  lost: string[];
  others: OtherRow[];
}

/** What else speaks for a row, as powers of two. */
const BITS = {
  code: { own: 2.5, another: -6, none: 0 },
  /** Called nothing, in its own turn among as many rows as are asked for. */
  turn: 5,
} as const;

function compareCode({ cells }: Line, { code }: AskedRow, codes: ReadonlySet<string>): keyof typeof BITS.code {
  if (code === null) return 'none';
  if (cells.some((cell) => cell.text === code)) return 'own';
  return cells.some((cell) => cell.key !== '' && codes.has(cell.text)) ? 'another' : 'none';
}

/** What the form prints around a row, and what its first value must be. */
function aroundOf({ columns, titled, ruleOf }: Asked): (row: string) => Around {
  const printed = [titled, ...columns.flatMap(({ is, headers }) => (is === 'label' ? headers : []))];
  const first = columns.find(({ is }) => is === 'value')?.id ?? '';
  return (row) => ({ rule: ruleOf(first, row), printed });
}

/** Each printed row held against each line, and where they stand: by what they are called, by their codes and their turn. */
function positionsOf(lines: readonly Line[], asked: Asked, isFree: (line: Line) => boolean): (Position | null)[] {
  const { rows: printed, labels: headers } = asked;
  const rows = printed ?? [];
  if (rows.length === 0) return [];
  const around = aroundOf(asked);
  const heads = new Set(headers.map(({ key }) => key));
  const codes = codesOf(asked);
  const sightings = rows.flatMap((row, index) => {
    const others = rows.flatMap(({ labels }) => (labels === row.labels ? [] : labels));
    return lines.map((line, found): Sighting => {
      const words = line.label ? compareAmong(line.label.wording, row.labels, others) : 'none';
      const turn = words === 'none' && lines.length === rows.length && index === found ? BITS.turn : 0;
      const code = BITS.code[compareCode(line, row, codes)];
      const bits = isFilled(line) ? priorBits(lines.length) + WORDS_BITS[words] + code + turn : WORDS_BITS.distinct;
      const label = line.label?.wording;
      const possible = isFree(line) && !(label && (heads.has(label.key) || isAnotherNumber(label, row.labels)));
      const meansOther = !!label && isAlike(words) && words !== 'same' && isNarrower(label, row.labels, around(row.id));
      return { asked: index, found, words, bits, hidden: hiddenAt(line.anchor, row.id), possible, meansOther };
    });
  });
  return lineUp(sightings, { asked: rows.length, found: lines.length });
}

/** The lines of a table, and where the printed rows stand among them. */
const sightedRows = madeOnce((grid, asked) => {
  const { lines, others } = linesOf(grid, asked, findColumns(grid, asked));
  const positions = rowsAsPrinted(lines, asked, () => positionsOf(lines, asked, () => false));
  return { lines, others, positions };
});

/** How many printed rows stand in a grid by what they are called, or by their tags, and how many rows it has. */
export function namedRowsIn(grid: Grid, asked: Asked): { named: number; filled: number } {
  if (mostNamedIn(grid, asked) === 0) {
    const { rows } = rowsBelow(grid, headerRowsOf(grid, asked.labels), asked.labels);
    return { named: 0, filled: rows.filter(isFilled).length };
  }
  const { lines, positions } = sightedRows(grid, asked);
  const isNamed = (one: Position | null): boolean =>
    one !== null &&
    (one.doubt ? one.doubt.is === 'words' && isAlike(one.words) : isAlike(one.words) || !!lines[one.at]?.anchor);
  return {
    named: positions.filter(isNamed).length,
    filled: lines.filter(isFilled).length,
  };
}

/** What the rows of a table are called: printed ones by their ids, others by their letters; and whether one is called their total. */
export function rowNamesIn(
  grid: Grid,
  asked: Asked,
  { language, letterhead }: Pick<Form, 'language' | 'letterhead'>,
): { names: ReadonlySet<string>; total: boolean } {
  const { lines, positions } = sightedRows(grid, asked);
  const names = new Set<string>();
  const printed = new Set<Line | undefined>();
  for (const [index, one] of positions.entries()) {
    if (!one || !isAlike(one.words)) continue;
    names.add(`#${asked.rows?.[index]?.id}`);
    printed.add(lines[one.at]);
  }
  const word = new Wording(letterhead.words.total);
  const isTotal = (line: Line): boolean => totalWords(line, word) === 'said';
  const others = lines.filter((line) => !printed.has(line));
  for (const line of others) {
    const { key, text } = line.label ?? { key: '', text: '' };
    if (isFilled(line) && !isTotal(line) && key !== '' && !isBlank(text, language)) names.add(key);
  }
  return { names, total: others.some(isTotal) };
}

/** A bound from above on the printed rows that can be named in a grid: those some cell is called like, all by an anchor. */
export function mostNamedIn(grid: Grid, asked: Asked): number {
  const rows = asked.rows ?? [];
  const { anchors, cells } = contentsOf(grid);
  if (anchors.some((anchor) => asked.spotOf(anchor))) return rows.length;
  return calledIn('rows', asked, cells);
}

const onGrid = (position: Position, lines: readonly Line[]): Position => {
  const rowOf = (at: number): number => lines[at]?.at ?? at;
  const { doubt } = position;
  if (!doubt) return { ...position, at: rowOf(position.at) };
  if (doubt.is === 'tags') return { ...position, at: rowOf(position.at) };
  const own =
    doubt.is === 'words' ? { ...doubt, best: rowOf(doubt.best) } : { ...doubt, among: doubt.among.map(rowOf) };
  return { ...position, at: rowOf(position.at), doubt: own };
};

/** Where a row is called by one line of a cell that calls several, one below the other: nobody can be sure which values are whose. */
function amongLines(lines: readonly Line[], row: AskedRow | undefined): Position | null {
  const isOne = (text: string): boolean => row?.labels.some(({ key }) => key === keyOf(text)) === true;
  const at = lines.findIndex(({ label }) => label?.text.includes('\n') && label.text.split('\n').some(isOne));
  return at < 0 ? null : { at, posterior: 0, words: 'shortened', doubt: { is: 'words', best: at } };
}

/** Finds the rows that hold answers, the total row last, and says of each other row what it is. */
export function findRows(
  grid: Grid,
  asked: Asked,
  columns: FoundColumns,
  form: Pick<Form, 'language' | 'letterhead' | 'period'> & Owned,
): FoundRows {
  const { lines, others, positions: named } = sightedRows(grid, asked);
  const printed = asked.rows ?? [];
  const places = new Set(named.flatMap((one) => (one ? (lines[one.at]?.at ?? []) : [])));
  const kinds = once(() => rowKinds(lines, { asked, columns, form, grid, named: places }));
  const isData = ({ at }: Line): boolean => kinds().get(at)?.is === 'data';
  // Where units add rows, one that is called something else is their own.
  const isFree = (line: Line): boolean => !(asked.added && line.label?.text) && isFilled(line) && saysMore(line);
  const positions = named.every((one) => one)
    ? named
    : positionsOf(lines, asked, (line) => isFree(line) && isData(line));
  const total = asked.total ? lines.find(({ at }) => kinds().get(at)?.is === 'total') : undefined;
  const sureAt = (at: number): Position => ({ at, posterior: 1, words: 'none' });
  const fixed = printed.flatMap(({ id }, index): FoundRow[] => {
    const own = positions[index] ?? amongLines(lines, printed[index]);
    const line = own && lines[own.at];
    if (!own || !line) return [];
    const called = line.label ? [line.label.wording] : [];
    const labels = printed[index]?.labels ?? [];
    const position = heldInTime(onGrid(own, lines), called, labels, form.period);
    const isLess =
      position.doubt === undefined && !isAlike(position.words) && isOfPart(called, [asked.titled, ...labels]);
    const held = isLess ? doubted(position, { is: 'words', best: position.at }) : position;
    return [{ id, label: line.label?.text ?? '', at: line.at, position: held }];
  });
  const printedAt = new Set(fixed.flatMap(({ at, position }) => [at, ...amongOf(position)]));
  const added = asked.added ? lines.filter((line) => !printedAt.has(line.at) && isData(line)) : [];
  const under = added.length === 0 ? NOTHING_ABOVE : saidAbove(lines, kinds(), form);
  const doubt = (line: Line): Pick<FoundRow, 'against'> => {
    const above = under.get(line);
    const seen = above && above !== line ? `${seenOf(calledAs(above))} ${calledAs(line)}` : calledAs(line);
    return above || kinds().get(line.at)?.sure === false ? { against: { because: 'label', seen, expected: null } } : {};
  };
  const rows = [
    ...fixed,
    ...added.map((line, index) => ({
      id: `r${index + 1}`,
      label: calledAs(line) || null,
      at: line.at,
      position: sureAt(line.at),
      ...doubt(line),
    })),
  ].sort((a, b) => a.at - b.at);
  const known = new Set(rows.map(({ id }) => id));
  const held = new Set([
    ...rows.flatMap(({ at, position }) => [at, ...amongOf(position)]),
    ...(total ? [total.at] : []),
  ]);
  const isApart = (line: Line): boolean => isFilled(line) && !held.has(line.at);
  const apart = lines.filter(isApart).map(
    (line): OtherRow => ({
      get is() {
        const is = kinds().get(line.at)?.is ?? 'data';
        return is !== 'data' ? is : saysMore(line) ? 'added' : 'group';
      },
      label: calledAs(line),
      at: line.at,
    }),
  );
  const lost = printed.map(({ id }) => id).filter((id) => !known.has(id));
  const totalRow = total && {
    id: TOTAL_ROW,
    label: total.cells[0]?.text ?? null,
    at: total.at,
    position: sureAt(total.at),
    ...(kinds().get(total.at)?.sure === false && {
      against: { because: 'label' as const, seen: calledAs(total), expected: form.letterhead.words.total },
    }),
  };
  return {
    rows: [...rows, ...(totalRow ? [totalRow] : [])],
    lost: asked.total && !total ? [...lost, TOTAL_ROW] : lost,
    others: [...others, ...apart].sort((a, b) => a.at - b.at),
  };
}

/** The rows one printed row may be, where several are called so. */
const amongOf = ({ doubt }: Position): readonly number[] => (doubt?.is === 'several' ? doubt.among : []);

/** More stands in a row than what it is called. */
const saysMore = ({ cells, label }: Line): boolean => cells.some((cell) => cell !== label && cell.text !== '');

const NOTHING_ABOVE: ReadonlyMap<Line, Line> = new Map();

/**
 * The line above some rows that makes another thing of them, by the rows: "Dự kiến quý sau:", "Năm 2025", another's name, which
 * is none of the rows itself. The next line of words alone ends it. So does a row with values above rows with a dash
 * before them, which may be its parts.
 */
function saidAbove(
  lines: readonly Line[],
  kinds: ReadonlyMap<number, Kind>,
  form: Pick<Form, 'period'> & Owned,
): Map<Line, Line> {
  const found = new Map<Line, Line>();
  const isOther = ({ wording }: GridCell): boolean =>
    saysOtherwise(wording) || saysOnlyOtherTime(wording, form.period) || beginsPlanned(wording);
  let above: Line | null = null;
  let whole: Line | null = null;
  for (const line of lines) {
    const { label } = line;
    const is = kinds.get(line.at)?.is;
    const isHeading = is === 'group' || (is === 'data' && isFilled(line) && !saysMore(line));
    const isOthers = isHeading && label !== undefined && isNeighbour(label.text, form);
    if (isHeading) above = label && (isOthers || isOther(label)) ? line : null;
    if (isOthers || (above && !isHeading)) found.set(line, above as Line);
    else if (whole && isListed(line)) found.set(line, whole);
    if (!isListed(line)) whole = is === 'data' && saysMore(line) ? line : null;
  }
  return found;
}
