import { bookmarkOf, type Form, type FormFigure, type FormTable, tagOf } from '../../form/index.js';
import type { LevelsOf, Possible } from '../../match/index.js';
import { keyOf, likeness, type Wording } from '../../text/index.js';
import { askedFigures } from '../figures/asked.js';
import type { FlowNode } from '../lines/flow.js';
import type { NearNames } from '../names/near-names.js';
import { askedTable } from '../table/asked.js';
import { findColumns, mostHeadsIn } from '../table/columns/columns.js';
import { type Contents, contentsOf } from '../table/contents.js';
import { facing } from '../table/facing.js';
import type { Grid } from '../table/grid.js';
import { mostNamedIn, namedRowsIn } from '../table/rows/rows.js';
import { OWNER } from './owner.js';
import { SHARE, shareOf, sharesUpTo } from './share.js';

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

const isValueTag = (tag: string): boolean => tag.startsWith('cell:') || tag.startsWith('figure:');
const isOfCell = (anchor: string): boolean => isValueTag(anchor) || /^_dc_(?:cell|figure)_/.test(anchor);
const isTableBookmark = (name: string): boolean => /^_dc_(?:table|figure)_/.test(name);

/** Whose some names are: its own where one of them is, another's where one is that of any. */
function whose(names: ReadonlySet<string>, isOwn: boolean, isAny: (name: string) => boolean): (typeof WHOSE)[number] {
  if (isOwn) return 'own';
  for (const name of names) if (isAny(name)) return 'another';
  return 'none';
}

const hasAny = (names: ReadonlySet<string>, own: ReadonlySet<string>): boolean => {
  for (const one of own) if (names.has(one)) return true;
  return false;
};

/** Whether tags and bookmarks in a table are those of values and tables, whosever. */
export const anchoredBy = ({
  tags,
  bookmarks,
}: Pick<Contents, 'tags' | 'bookmarks'>): { tag: boolean; bookmark: boolean } => ({
  tag: whose(tags, false, isValueTag) === 'another',
  bookmark: whose(bookmarks, false, isTableBookmark) === 'another',
});

/** How like its title a line before a table must be to be one with slips. */
const TITLE_LIKE = 0.8;

function compareTitle(before: readonly FlowNode[], title: Wording, titles: ReadonlySet<string>): TableLevels['title'] {
  const scores = before.map((node) => likeness(node.wording.rest, title));
  if (scores.some(({ how }) => how === 'same')) return 'same';
  if (scores.some(({ score }) => score >= TITLE_LIKE)) return 'like';
  return before.some((node) => titles.has(node.key)) ? 'another' : 'none';
}

/** What is told of a table at a glance, held against one asked for. */
export function glanceAtTable(
  grid: Grid,
  table: FormTable,
  before: readonly FlowNode[],
  titles: ReadonlySet<string>,
): Pick<TableLevels, 'tag' | 'bookmark' | 'title'> {
  const { tags, bookmarks, owners } = contentsOf(grid);
  const { titled, bookmark } = askedTable(table);
  return {
    tag: whose(tags, owners.has(table.id), isValueTag),
    bookmark: whose(bookmarks, bookmarks.has(bookmark), isTableBookmark),
    title: compareTitle(before, titled, titles),
  };
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
  const asked = askedTable(table);
  const own = facing(grid, asked);
  const columns = findColumns(own, asked);
  const { tag, bookmark, title } = glanceAtTable(grid, table, before, titles);
  return {
    tag,
    bookmark,
    headers: shareOf(Math.round(columns.likeness * asked.columns.length), asked.columns.length),
    rows: asked.rows ? shareOf(namedRowsIn(own, asked).named, asked.rows.length) : 'open',
    title,
    columns: own.width === asked.columns.length ? 'as many' : 'others',
  };
}

/** Whether nothing in a table can be called as anything is in the tables of a form, and nothing is anchored in it. */
export function isStrange(grid: Grid, names: NearNames): boolean {
  const { anchors, cells } = contentsOf(grid);
  return !anchors.some(isOfCell) && !cells.some(({ wording }) => names.mayBe(wording));
}

/**
 * What a table may come to by what is told of it at a glance: no more headers and rows are there than may be alike, none where it
 * is `strange` to the form.
 */
export function possibleOfTable(
  grid: Grid,
  table: FormTable,
  { tag, bookmark, title }: ReturnType<typeof glanceAtTable>,
  strange = false,
): Possible<Omit<TableLevels, 'under'>> {
  const asked = askedTable(table);
  const own = strange ? grid : facing(grid, asked);
  const [heads, rows] = strange ? [0, 0] : [mostHeadsIn(own, asked), mostNamedIn(own, asked)];
  return {
    tag: [tag],
    bookmark: [bookmark],
    headers: sharesUpTo(heads, asked.columns.length),
    rows: asked.rows ? sharesUpTo(rows, asked.rows.length) : ['open'],
    title: [title],
    columns: [own.width === asked.columns.length ? 'as many' : 'others'],
  };
}

/** What a group of figures is known by, made once for all tables it is held against. */
interface Marks {
  tags: ReadonlySet<string>;
  bookmarks: ReadonlySet<string>;
  headers: readonly string[];
  figures: readonly FigureKeys[];
}

/** What a figure is called and counted in, by the letters. */
interface FigureKeys {
  label: string;
  printed: string;
  unit: string | null;
}

const marks = new WeakMap<readonly FormFigure[], Marks>();

const keysOf = (texts: readonly string[]): string[] => texts.map(keyOf).filter((key) => key !== '');

/** What the form calls the columns of a table of figures, and its row of totals. */
export type TableWords = Form['letterhead']['words'];

export function marksOf(figures: readonly FormFigure[], words: TableWords): Marks {
  const known = marks.get(figures);
  if (known) return known;
  const items = figures.flatMap((figure) => figure.values.map((value) => value.item));
  const [{ values }] = figures as readonly [FormFigure];
  const keys = values.map((value) => (value.key === null ? words.value : value.label));
  const made: Marks = {
    tags: new Set(items.map((item) => tagOf('figure', item))),
    bookmarks: new Set(items.map((item) => bookmarkOf('figure', item))),
    headers: keysOf([words.figure, words.unit, ...keys]),
    figures: figures.map(({ label, printed, rule }) => ({
      label: keyOf(label),
      printed: keyOf(printed),
      unit: rule.unit ? keyOf(rule.unit) : null,
    })),
  };
  marks.set(figures, made);
  return made;
}

function compareLabels(
  figures: readonly FigureKeys[],
  cells: ReadonlySet<string>,
  named: number,
  filled: number,
): FiguresLevels['labels'] {
  if (named === 0 && filled === figures.length) return 'turn';
  const share = shareOf(named, figures.length);
  const isExact = ({ label, printed }: FigureKeys): boolean => cells.has(label) || cells.has(printed);
  return share === 'all' && !figures.every(isExact) ? 'alike' : share;
}

/** The units of measure of those figures whose labels are there; of all where none is. */
function compareUnits(figures: readonly FigureKeys[], cells: ReadonlySet<string>): FiguresLevels['units'] {
  const found = figures.filter(({ label, printed }) => cells.has(label) || cells.has(printed));
  const units = (found.length > 0 ? found : figures).flatMap(({ unit }) => unit ?? []);
  const there = units.filter((unit) => cells.has(unit)).length;
  return there === 0 ? 'none' : there === units.length ? 'all' : 'some';
}

/** What is told of a table at a glance, held against a group of figures. */
export function glanceAtFigures(
  grid: Grid,
  figures: readonly FormFigure[],
  words: TableWords,
): Pick<FiguresLevels, 'tag' | 'bookmark' | 'headers' | 'units'> {
  const { tags, bookmarks, keys } = contentsOf(grid);
  const own = marksOf(figures, words);
  return {
    tag: whose(tags, hasAny(tags, own.tags), isValueTag),
    bookmark: whose(bookmarks, hasAny(bookmarks, own.bookmarks), isTableBookmark),
    headers: shareOf(own.headers.filter((key) => keys.has(key)).length, own.headers.length),
    units: compareUnits(own.figures, keys),
  };
}

/** All comparisons of a table with a group of figures, but whose line stands above it. */
export function compareFigures(
  grid: Grid,
  figures: readonly FormFigure[],
  words: TableWords,
): Omit<FiguresLevels, 'under'> {
  const asked = askedFigures(figures, words);
  const { named, filled } = namedRowsIn(facing(grid, asked), asked);
  const { tag, bookmark, headers, units } = glanceAtFigures(grid, figures, words);
  return {
    tag,
    bookmark,
    labels: compareLabels(marksOf(figures, words).figures, contentsOf(grid).keys, named, filled),
    headers,
    strangers: filled > Math.max(named, named === 0 ? figures.length : 0) ? 'some' : 'none',
    units,
  };
}

/** What a table may come to by what is told of it at a glance, whatever labels stand in it. */
export const anyLabelsOf = ({
  tag,
  bookmark,
  headers,
  units,
}: ReturnType<typeof glanceAtFigures>): Possible<Omit<FiguresLevels, 'under'>> => ({
  tag: [tag],
  bookmark: [bookmark],
  labels: FIGURES.labels,
  headers: [headers],
  strangers: FIGURES.strangers,
  units: [units],
});

/** What a table may come to by what is told of it at a glance: where no label may be alike, none is there. */
export function possibleOfFigures(
  grid: Grid,
  figures: readonly FormFigure[],
  words: TableWords,
  glance: ReturnType<typeof glanceAtFigures>,
  strange = false,
): Possible<Omit<FiguresLevels, 'under'>> {
  const asked = askedFigures(figures, words);
  const most = strange ? 0 : mostNamedIn(facing(grid, asked), asked);
  const alike = most >= figures.length ? (['alike'] as const) : [];
  return { ...anyLabelsOf(glance), labels: [...sharesUpTo(most, figures.length), ...alike, 'turn'] };
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
