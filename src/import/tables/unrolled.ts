import { fold } from '../../text/index.js';
import { anyOf } from '../lexicon/index.js';
import {
  BOXES,
  cellAt,
  cellsIn,
  type Grid,
  type GridCell,
  isBullet,
  isRoom,
  type Line,
  lineOf,
  markedOf,
} from '../lines/index.js';
import { headerOf, isNumberHead, type Leaf } from './header.js';

/** A table whose rows are the headings and questions of an outline. */
export interface Unrolled {
  lines: Line[];
  /** Rows above the first heading, which ask who reports. */
  head?: Grid;
  /** Whether a column says how rows are answered: then it is no table somebody fills in, wherever it stands. */
  guided: boolean;
}

const whole = (words: string): RegExp => new RegExp(`^(?:${words})(?!\\p{L})`, 'u');

const QUESTIONS = whole(anyOf(({ questions }) => questions));
const GUIDING = whole(anyOf(({ guiding }) => guiding));
const LIMITS = new RegExp(`^(?:${anyOf(({ limits }) => limits)})$`, 'u');
const ANSWERS = whole(anyOf(({ answers }) => answers));
const COUNTED = new RegExp(
  `^(?:${anyOf(({ counts, moneys, rates, codes, measures }) => [...counts, ...moneys, ...rates, ...codes, ...measures])})(?!\\p{L})|%`,
  'u',
);
const LETTERS = /\p{L}{2}/u;
/** Figures that stand alone in a cell are values. */
const VALUE = /^[\d.,\s%]+$/u;
/** A column in which so many rows say something says it of them. */
const SAYING = 0.5;
/** Beside more columns with room the rows are those of a table. */
const MOST_ANSWERS = 2;

/** "…… người", "□ Có □ Không": what says how an answer is written in. */
const SHAPED = new RegExp(`^(?:[.…_\\s]+[\\p{L}%][\\p{L}\\d\\s,/%²³]{0,40}|${BOXES})$`, 'u');

interface Roles {
  number: Leaf | undefined;
  asking: Leaf;
  /** Columns in which something is said of the rows, and those with room for answers. */
  saying: Leaf[];
  room: Leaf[];
}

const cellOf = (grid: Grid, row: number, leaf: Leaf | undefined): GridCell | undefined => {
  const cell = leaf && cellAt(grid, row, leaf.column);
  return cell?.row === row ? cell : undefined;
};

/** What the columns of a table are, where it is an outline. */
function rolesOf(grid: Grid, first: number, leaves: readonly Leaf[]): Roles | null {
  const number = leaves.find(({ label }, at) => at < 2 && isNumberHead(label));
  const [asking, ...others] = leaves.filter((leaf) => leaf !== number && !LIMITS.test(fold(leaf.label)));
  if (asking === undefined || others.length === 0 || !QUESTIONS.test(fold(asking.label))) return null;
  if (leaves.some(({ label, group, formula }) => COUNTED.test(fold(label)) || group !== null || formula !== null))
    return null;
  const rows = Array.from({ length: grid.rows - first }, (_, at) => first + at);
  const share = (leaf: Leaf): number =>
    rows.map((row) => cellOf(grid, row, leaf)?.text ?? '').filter((text) => LETTERS.test(text) && !SHAPED.test(text))
      .length / Math.max(1, rows.length);
  if (others.some((leaf) => rows.some((row) => VALUE.test(cellOf(grid, row, leaf)?.text ?? '')))) return null;
  const saying = others.filter((leaf) => share(leaf) >= SAYING);
  const room = others.filter((leaf) => !saying.includes(leaf));
  if (saying.some(({ label }) => !GUIDING.test(fold(label)) && !QUESTIONS.test(fold(label)))) return null;
  if (room.length > MOST_ANSWERS || room.some(({ label }) => label !== '' && !ANSWERS.test(fold(label)))) return null;
  return { number, asking, saying, room };
}

/** A line of a row, with the number of the row where it has one. */
function headOf(line: Line, number: string, numbered: boolean, isNth: number): Line {
  const { source, look, text } = line;
  if (line.mark !== null && number === '') return line;
  const plain = { ...look, centred: false };
  const mark = number === '' ? (numbered ? '- ' : `${isNth}. `) : `${number}${/[\p{L}\d]$/u.test(number) ? '.' : ''} `;
  return lineOf(`${mark}${text}`, { source, look: plain }) ?? line;
}

/** A question with the room its answer has beside it, as it is typed in a line. */
function withRoom(line: Line, cells: readonly (GridCell | undefined)[]): Line {
  const shaped = cells.find((cell) => SHAPED.test(cell?.text ?? ''))?.text;
  if (shaped === undefined) return line;
  const behind = `: ${shaped}`;
  return { ...line, text: `${line.text}${behind}`, rest: `${line.rest.replace(/[\s:.]+$/u, '')}${behind}` };
}

/** What a column says of a row: how to answer it, in italics as outlines have it; or what else is asked there. */
const saidIn = (cell: GridCell | undefined, { label }: Leaf): Line[] =>
  (cell?.lines ?? []).map((line) =>
    GUIDING.test(fold(label)) ? { ...line, mark: null, rest: line.text, look: { ...line.look, italic: true } } : line,
  );

/** So many numbered headings make a form of a table. */
const HEADINGS_OF_SHEET = 2;

/** A whole form that is drawn as a table of two columns: numbered headings across both, each question beside its room. */
function sheetOf(grid: Grid): Unrolled | null {
  if (grid.columns !== 2) return null;
  const rows = Array.from({ length: grid.rows }, (_, row) => cellsIn(grid, row));
  const isHeading = ([only]: readonly GridCell[]): boolean => {
    const mark = only?.across === 2 ? only.lines[0]?.mark : null;
    return mark != null && !isBullet(mark);
  };
  const first = rows.findIndex(isHeading);
  const isAsked = (row: readonly GridCell[]): boolean =>
    row.length === 2 && LETTERS.test(row[0]?.text ?? '') && isRoom(row[1]?.text ?? '');
  if (rows.filter(isHeading).length < HEADINGS_OF_SHEET || !rows.every((row) => isHeading(row) || isAsked(row)))
    return null;
  const lines = rows.slice(first).flatMap((row): Line[] => {
    const [line, ...more] = row[0]?.lines ?? [];
    return line === undefined ? [] : [withRoom(headOf(line, '', true, 0), row.slice(1)), ...more];
  });
  const cells = grid.cells.filter(({ row }) => row < first);
  return { lines, guided: true, ...(first > 0 ? { head: { ...grid, rows: first, cells } } : {}) };
}

/**
 * The rows of a table as the lines of an outline; null for a table that is one to fill in.
 * "TT | Nội dung | Yêu cầu", "Câu hỏi | Trả lời", "Section | What we would like to know".
 */
export function unrolled(grid: Grid): Unrolled | null {
  const sheet = sheetOf(grid);
  if (sheet !== null) return sheet;
  const header = headerOf(grid);
  if (header === null) return null;
  const roles = rolesOf(grid, header.rows, header.leaves);
  if (roles === null) return null;
  const { number, asking, saying, room } = roles;
  const rows = Array.from({ length: grid.rows - header.rows }, (_, at) => header.rows + at);
  const numbers = rows.map((row) => (number ? (cellOf(grid, row, number)?.text ?? '') : ''));
  const own = rows.map((row) => cellOf(grid, row, asking)?.lines[0]?.mark ?? null);
  const numbered = numbers.some((text) => /[\p{L}\d]/u.test(text)) || own.some((mark) => mark !== null);
  const lines = rows.flatMap((row, nth): Line[] => {
    const [only] = cellsIn(grid, row);
    const wide = only && only.across > 1 && only.across >= grid.columns - 1 && LETTERS.test(only.text);
    const [first, ...more] = (wide ? only : cellOf(grid, row, asking))?.lines ?? [];
    if (first === undefined || !LETTERS.test(first.text)) return [];
    const count = numbers[nth] ?? '';
    const place = wide && only.column === number?.column ? '' : count;
    const head =
      wide && place === '' && markedOf(first.text) === null
        ? { ...first, look: { ...first.look, level: 0 } }
        : withRoom(headOf(first, place, numbered, nth + 1), wide ? [] : room.map((leaf) => cellOf(grid, row, leaf)));
    return [head, ...more, ...saying.flatMap((leaf) => (wide ? [] : saidIn(cellOf(grid, row, leaf), leaf)))];
  });
  return lines.length < 2 ? null : { lines, guided: saying.length > 0 };
}
