import { bookmarkOf, type Form, type FormFigure, type FormTable, itemOfTag, tagOf } from '../../form/index.js';
import type { LevelsOf } from '../../match/index.js';
import { keyOf, likeness, Wording } from '../../text/index.js';
import { askedFigures } from '../figures/asked.js';
import type { FlowNode } from '../flow.js';
import { askedTable } from '../table/asked.js';
import { findColumns } from '../table/columns.js';
import { facing } from '../table/facing.js';
import { cellsOf, type Grid } from '../table/grid.js';
import { namedRowsIn } from '../table/rows.js';
import { OWNER } from './owner.js';
import { SHARE, shareOf } from './share.js';

/** Whose anchor stands in a table. */
const WHOSE = ['own', 'another', 'none'] as const;

/** What a table of a document comes to, held against a table asked for. */
export const TABLE = {
  /** The tags in its cells. */
  tag: WHOSE,
  /** The bookmark at its header. */
  bookmark: WHOSE,
  /** How many of the headers asked for it has. */
  headers: SHARE,
  /** How many of the fixed rows it has, known by their labels; `open` where rows are no one's. */
  rows: [...SHARE, 'open'],
  /** The lines before it: its title, one like it, that of another table, or none. */
  title: ['same', 'like', 'another', 'none'],
  columns: ['as many', 'others'],
  /** Whose line stands above it. */
  under: OWNER,
} as const;
export type TableLevels = LevelsOf<typeof TABLE>;

/** What a table of a document comes to, held against a group of figures. */
export const FIGURES = {
  tag: WHOSE,
  bookmark: WHOSE,
  /**
   * How many of the figures it calls by their labels; `alike`: all, not word for word; `turn`: none, but it has as many
   * lines.
   */
  labels: [...SHARE, 'alike', 'turn'],
  /** How many of the headers of a table of figures it has: word for word, they tell not which. */
  headers: SHARE,
  /** Whether it has more lines than these are. */
  strangers: ['none', 'some'],
  /** How many of the units of measure; `none` also where there are none. */
  units: ['all', 'some', 'none'],
  /** Whose line stands above it. */
  under: OWNER,
} as const;
export type FiguresLevels = LevelsOf<typeof FIGURES>;

/** The paragraphs of the table itself: what stands in a table inside it speaks for that one. */
const nodesOf = (grid: Grid): FlowNode[] =>
  grid.rows
    .flatMap((line) => cellsOf(line))
    .flatMap((cell) => cell.nodes)
    .filter((node) => node.tables.at(-1) === grid.table);

const whose = (
  names: Iterable<string>,
  own: (name: string) => boolean,
  any: (name: string) => boolean,
): (typeof WHOSE)[number] => {
  let found: (typeof WHOSE)[number] = 'none';
  for (const name of names) {
    if (own(name)) return 'own';
    if (any(name)) found = 'another';
  }
  return found;
};

const isValueTag = (tag: string): boolean => tag.startsWith('cell:') || tag.startsWith('figure:');
const isTableBookmark = (name: string): boolean => /^_dc_(?:table|figure)_/.test(name);
const tagsIn = (nodes: readonly FlowNode[]): string[] => nodes.flatMap((node) => [...node.tags]);
const bookmarksIn = (nodes: readonly FlowNode[]): string[] =>
  nodes.flatMap((node) => node.bookmarks.map(({ name }) => name));

/** How like its title a line before a table must be to be one with slips. */
const TITLE_LIKE = 0.8;

function compareTitle(before: readonly FlowNode[], title: Wording, titles: ReadonlySet<string>): TableLevels['title'] {
  const scores = before.map((node) => likeness(node.wording.rest, title));
  if (scores.some(({ how }) => how === 'same')) return 'same';
  if (scores.some(({ score }) => score >= TITLE_LIKE)) return 'like';
  return before.some((node) => titles.has(node.key)) ? 'another' : 'none';
}

/**
 * All comparisons of a table with one asked for, but whose line stands above it; `before` are the lines right before it, `titles` those of
 * all tables of the form, by their letters.
 */
export function compareTable(
  grid: Grid,
  table: FormTable,
  before: readonly FlowNode[],
  titles: ReadonlySet<string>,
): Omit<TableLevels, 'under'> {
  const nodes = nodesOf(grid);
  const asked = askedTable(table);
  const own = facing(grid, asked);
  const columns = findColumns(own, asked);
  return {
    tag: whose(tagsIn(nodes), (tag) => itemOfTag('cell', tag)?.owner === table.id, isValueTag),
    bookmark: whose(bookmarksIn(nodes), (name) => name === bookmarkOf('table', table.id), isTableBookmark),
    headers: shareOf(Math.round(columns.likeness * asked.columns.length), asked.columns.length),
    rows: asked.rows ? shareOf(namedRowsIn(own, asked, columns).named, asked.rows.length) : 'open',
    title: compareTitle(before, new Wording(table.title), titles),
    columns: own.width === asked.columns.length ? 'as many' : 'others',
  };
}

/** What a group of figures is known by, made once for all tables it is held against. */
interface Marks {
  tags: ReadonlySet<string>;
  bookmarks: ReadonlySet<string>;
  headers: readonly string[];
}

const marks = new WeakMap<readonly FormFigure[], Marks>();

const keysOf = (texts: readonly string[]): string[] => texts.map(keyOf).filter((key) => key !== '');

/** What the form calls the columns of a table of figures, and its row of totals. */
export type TableWords = Form['letterhead']['words'];

function marksOf(figures: readonly FormFigure[], words: TableWords): Marks {
  const known = marks.get(figures);
  if (known) return known;
  const items = figures.flatMap((figure) => figure.values.map((value) => value.item));
  const keys = figures[0]?.values.map((value) => (value.key === null ? words.value : value.label)) ?? [];
  const made: Marks = {
    tags: new Set(items.map((item) => tagOf('figure', item))),
    bookmarks: new Set(items.map((item) => bookmarkOf('figure', item))),
    headers: keysOf([words.figure, words.unit, ...keys]),
  };
  marks.set(figures, made);
  return made;
}

function compareLabels(
  figures: readonly FormFigure[],
  cells: ReadonlySet<string>,
  named: number,
  filled: number,
): FiguresLevels['labels'] {
  if (named === 0 && filled === figures.length) return 'turn';
  const share = shareOf(named, figures.length);
  const isExact = ({ label, printed }: FormFigure): boolean => cells.has(keyOf(label)) || cells.has(keyOf(printed));
  return share === 'all' && !figures.every(isExact) ? 'alike' : share;
}

/** The units of measure of those figures whose labels are there; of all where none is. */
function compareUnits(figures: readonly FormFigure[], cells: ReadonlySet<string>): FiguresLevels['units'] {
  const found = figures.filter(({ label, printed }) => cells.has(keyOf(label)) || cells.has(keyOf(printed)));
  const units = (found.length > 0 ? found : figures).flatMap(({ rule }) => (rule.unit ? [keyOf(rule.unit)] : []));
  const there = units.filter((unit) => cells.has(unit)).length;
  return there === 0 ? 'none' : there === units.length ? 'all' : 'some';
}

/** All comparisons of a table with a group of figures, but whose line stands above it. */
export function compareFigures(
  grid: Grid,
  figures: readonly FormFigure[],
  words: TableWords,
): Omit<FiguresLevels, 'under'> {
  const nodes = nodesOf(grid);
  const own = marksOf(figures, words);
  const asked = askedFigures(figures, words);
  const side = facing(grid, asked);
  const { named, filled } = namedRowsIn(side, asked, findColumns(side, asked));
  const cells = new Set(grid.rows.flatMap(cellsOf).map((cell) => cell.key));
  const among = (keys: readonly string[]): number => keys.filter((key) => cells.has(key)).length;
  return {
    tag: whose(tagsIn(nodes), (tag) => own.tags.has(tag), isValueTag),
    bookmark: whose(bookmarksIn(nodes), (name) => own.bookmarks.has(name), isTableBookmark),
    labels: compareLabels(figures, cells, named, filled),
    headers: shareOf(among(own.headers), own.headers.length),
    strangers: filled > Math.max(named, named === 0 ? figures.length : 0) ? 'some' : 'none',
    units: compareUnits(figures, cells),
  };
}

const isUnmarked = ({ tag, bookmark }: Pick<TableLevels, 'tag' | 'bookmark'>): boolean =>
  tag !== 'own' && bookmark !== 'own';

/** True where no word and no anchor speaks for a table: where it stands and how wide it is tells nothing alone. */
export const isHopelessTable = (levels: Omit<TableLevels, 'under'>): boolean =>
  isUnmarked(levels) &&
  levels.headers === 'none' &&
  (levels.rows === 'none' || levels.rows === 'open') &&
  (levels.title === 'none' || levels.title === 'another');

export const isHopelessFigures = (levels: Omit<FiguresLevels, 'under'>): boolean =>
  isUnmarked(levels) && (levels.labels === 'none' || levels.labels === 'turn') && levels.headers === 'none';
