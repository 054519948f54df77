import type { FoundBy } from '../../../schemas/submission.js';
import { bookmarkOf, type Form, type FormFigure, type FormTable, itemOfTag, tagOf } from '../../form/index.js';
import { keyOf, likeness, Wording } from '../../text/index.js';
import { CONFIDENCE } from '../confidence.js';
import { askedFigures } from '../figures/asked.js';
import type { FlowNode } from '../flow.js';
import { askedTable } from '../table/asked.js';
import { findColumns } from '../table/columns.js';
import { facing } from '../table/facing.js';
import { cellsOf, type Grid } from '../table/grid.js';
import { namedRowsIn } from '../table/rows.js';

/** How much speaks for a table of the form at a table of the document. */
export interface TableEvidence {
  score: number;
  by: FoundBy;
  confidence: number;
}

const WEIGHT = {
  tag: 6,
  bookmark: 5,
  headers: 4,
  rows: 3,
  labels: 5,
  captionBefore: 1.5,
  figureHeaders: 2,
  units: 1.5,
} as const;
const LABEL_LIKE = 0.8;

/** The paragraphs of the table itself: what stands in a table inside it speaks for that one. */
const nodesOf = (grid: Grid): FlowNode[] =>
  grid.rows
    .flatMap((line) => cellsOf(line))
    .flatMap((cell) => cell.nodes)
    .filter((node) => node.tables.at(-1) === grid.table);

const hasTag = (nodes: readonly FlowNode[], test: (tag: string) => boolean): boolean =>
  nodes.some((node) => [...node.tags].some(test));

const hasBookmark = (nodes: readonly FlowNode[], names: ReadonlySet<string>): boolean =>
  nodes.some((node) => node.bookmarks.some((bookmark) => names.has(bookmark.name)));

function verdict(score: number, tagged: boolean, marked: boolean, share: number): TableEvidence {
  if (tagged) return { score, by: 'tag', confidence: CONFIDENCE.tag };
  if (marked) return { score, by: 'bookmark', confidence: CONFIDENCE.anchorAndText };
  return { score, by: 'signature', confidence: CONFIDENCE.sameText * Math.min(1, 0.3 + share * 0.7) };
}

/** What speaks for an asked table: its tags, the bookmark at its header, its headers, its rows, the title before it. */
export function tableEvidence(grid: Grid, table: FormTable, before: readonly FlowNode[]): TableEvidence {
  const nodes = nodesOf(grid);
  const tagged = hasTag(nodes, (tag) => itemOfTag('cell', tag)?.owner === table.id);
  const marked = hasBookmark(nodes, new Set([bookmarkOf('table', table.id)]));
  const asked = askedTable(table);
  const own = facing(grid, asked);
  const columns = findColumns(own, asked);
  const rows = asked.rows ? namedRowsIn(own, asked, columns).named / asked.rows.length : 0;
  const title = new Wording(table.title);
  const caption = before.some((node) => likeness(node.wording.rest, title).score >= LABEL_LIKE);
  const score =
    (tagged ? WEIGHT.tag : 0) +
    (marked ? WEIGHT.bookmark : 0) +
    columns.likeness * WEIGHT.headers +
    rows * WEIGHT.rows +
    (caption ? WEIGHT.captionBefore : 0);
  return verdict(score, tagged, marked, columns.likeness);
}

/** With the title before it, as much as it takes to be found. */
const LED = 2;

/** No header is left of the table, but it stands under the very title and has as many columns as were asked for. */
const isLed = (grid: Grid, table: FormTable, before: readonly FlowNode[]): boolean =>
  grid.width === table.columns.length &&
  before.some((node) => likeness(node.wording.rest, table.title).how === 'same') &&
  findColumns(grid, askedTable(table)).likeness === 0;

/** What the title before a table adds where its header is gone: its columns are known by their turn, so not for sure. */
export function withTitle(
  found: TableEvidence,
  grid: Grid,
  table: FormTable,
  before: readonly FlowNode[],
): TableEvidence {
  if (found.by !== 'signature' || !isLed(grid, table, before)) return found;
  return { ...found, score: found.score + LED, confidence: Math.max(found.confidence, CONFIDENCE.shortened) };
}

/** What a group of figures is known by, made once for all tables it is held against. */
interface Marks {
  tags: ReadonlySet<string>;
  bookmarks: ReadonlySet<string>;
  headers: readonly string[];
  units: readonly string[];
}

const marks = new WeakMap<readonly FormFigure[], Marks>();

const keysOf = (texts: readonly string[]): string[] => texts.map(keyOf).filter((key) => key !== '');

function marksOf(figures: readonly FormFigure[], words: FigureHeaders): Marks {
  const known = marks.get(figures);
  if (known) return known;
  const items = figures.flatMap((figure) => figure.values.map((value) => value.item));
  const keys = figures[0]?.values.map((value) => (value.key === null ? words.value : value.label)) ?? [];
  const made: Marks = {
    tags: new Set(items.map((item) => tagOf('figure', item))),
    bookmarks: new Set(items.map((item) => bookmarkOf('figure', item))),
    headers: keysOf([words.figure, words.unit, ...keys]),
    units: keysOf(figures.flatMap((figure) => figure.rule.unit ?? [])),
  };
  marks.set(figures, made);
  return made;
}

/** The share of some keys that stand in a table's cells, word for word. */
const shareIn = (keys: readonly string[], cells: ReadonlySet<string>): number =>
  keys.length === 0 ? 0 : keys.filter((key) => cells.has(key)).length / keys.length;

/**
 * What speaks for a group of figures: their tags and bookmarks, their labels, the headers, their units of measure.
 * Headers and units alone tell a table of figures, not which; they count where the labels were edited.
 */
export function figuresEvidence(grid: Grid, figures: readonly FormFigure[], words: FigureHeaders): TableEvidence {
  const nodes = nodesOf(grid);
  const own = marksOf(figures, words);
  const tagged = hasTag(nodes, (tag) => own.tags.has(tag));
  const marked = hasBookmark(nodes, own.bookmarks);
  const asked = askedFigures(figures, words);
  const side = facing(grid, asked);
  const { named, asMany } = namedRowsIn(side, asked, findColumns(side, asked));
  const share = named / figures.length;
  const cells = new Set(grid.rows.flatMap(cellsOf).map((cell) => cell.key));
  const headers = shareIn(own.headers, cells);
  const units = shareIn(own.units, cells);
  const likely = asMany || named === figures.length ? headers * WEIGHT.figureHeaders + units * WEIGHT.units : headers;
  const score = (tagged ? WEIGHT.tag : 0) + (marked ? WEIGHT.bookmark : 0) + share * WEIGHT.labels + likely;
  return verdict(score, tagged, marked, share);
}

/** What the form calls the columns of a table of figures. */
export type FigureHeaders = Form['letterhead']['words'];
