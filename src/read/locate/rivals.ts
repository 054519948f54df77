import type { FoundBy } from '../../../schemas/submission.js';
import type { Form } from '../../form/index.js';
import { bitsOf, mostBits, type Possible } from '../../match/index.js';
import type { Landmark } from '../landmark.js';
import { type Flow, type FlowNode, firstIn } from '../lines/flow.js';
import { askedTable } from '../table/asked.js';
import { contentsOf } from '../table/contents.js';
import type { Grid } from '../table/grid.js';
import type { Expected } from './expected.js';
import {
  compareLine,
  glanceAtLine,
  isHopeless,
  isStyled,
  LINE,
  type LineSetting,
  UNNUMBERED,
  UNSTYLED,
} from './line.js';
import { OWNER } from './owner.js';
import type { SigningSigns } from './place.js';
import { SHARE } from './share.js';
import { linesBefore, soughtOf } from './sought.js';
import {
  anchoredBy,
  anyLabelsOf,
  FIGURES,
  type FiguresLevels,
  glanceAtFigures,
  glanceAtTable,
  isStrange,
  possibleOfFigures,
  possibleOfTable,
  TABLE,
} from './table.js';
import { RATHER } from './table-pairs.js';
import { WEIGHTS } from './weights.js';

/*
 * The odds of an assignment are those of its pairs multiplied. Let T be that in which each landmark stands at its
 * own anchors, and let one of its pairs weigh 2^b. An assignment in which that landmark stands elsewhere, or
 * nowhere, differs from T in some landmarks, and for each of these its odds are those of T times 2^(b' - b) at the
 * most, where 2^b' is what the other place weighs, and 1 where there is none. Summed over all assignments, a
 * landmark stands elsewhere with a probability of its r = (1 + sum of 2^b') / 2^b at the most, times e to the power
 * of the sum of r of all landmarks: what stands in an order or at one place only rules assignments out, and what was
 * moved weighs less. So where the sum of all r is small, all of T is nearer to certain than `SUREST`, whatever else
 * is in the document, and b' need not be known: a bound from above will do.
 */

/** All r together: far less than what `SUREST` leaves open. */
const DOUBT = 1 / 512;

/** Of more paragraphs the signing block might be rather not there than there. */
const MOST_PLACES = 1000;

/** Something at its own anchors; `bits` are its odds at the least, as a power of two. */
export interface Anchored {
  landmark: Landmark;
  node: FlowNode;
  grid: Grid | null;
  by: FoundBy;
  bits: number;
  /** The odds of other places known to be told by its anchors, summed. */
  beside: number;
}

/** A document, and what it is held against. */
export interface Scene extends LineSetting {
  form: Form;
  flow: Flow;
  grids: readonly Grid[];
  /** How many tables there are. */
  places: number;
  /** The paragraphs that may be a line: those outside the tables that stand at their anchors. */
  free: readonly FlowNode[];
  expected: ReadonlyMap<number, Expected>;
  /** The letters of all lines of the form. */
  keys: ReadonlySet<string>;
  titles: ReadonlySet<string>;
  signs: SigningSigns;
}

const VERY_WORDS: ReadonlySet<string> = new Set(['same', 'shared']);
const OTHER_WORDS = LINE.words.filter((level) => !VERY_WORDS.has(level));
const OTHER_ANCHORS = ['another', 'none'] as const;

/** What any line typed by a person may weigh, which has neither anchor, nor style, nor the very words of one of the form. */
const typedBits = (is: Expected['is'], manner: typeof UNSTYLED, places: number): number =>
  mostBits(
    WEIGHTS[is],
    { words: OTHER_WORDS, anchor: OTHER_ANCHORS, answer: LINE.answer, manner, printed: LINE.printed },
    places,
  );

/** What a line of the form may weigh as another one, which is not called the same. */
const printedBits = (is: Expected['is'], places: number): number =>
  mostBits(
    WEIGHTS[is],
    { words: OTHER_WORDS, anchor: OTHER_ANCHORS, answer: LINE.answer, manner: LINE.manner, printed: ['another'] },
    places,
  );

/** The odds of all lines but its own that a line of the form may be, summed, by the index of the landmark. */
function rivalLines(atAnchors: readonly Anchored[], scene: Scene): (anchored: Anchored) => number {
  const { form, free, expected, printed, keys } = scene;
  const { lines } = soughtOf(form);
  const own = new Map(atAnchors.map(({ node, landmark }) => [node, landmark.index]));
  const looked = new Map<number, number>();
  const look = (node: FlowNode, index: number, want: Expected): void => {
    const glance = glanceAtLine(node, want, scene);
    if (isHopeless(glance)) return;
    const odds = 2 ** bitsOf(WEIGHTS[want.is], compareLine(node, want, index, scene, glance), free.length);
    looked.set(index, (looked.get(index) ?? 0) + odds);
  };
  let [typed, numbered, said] = [0, 0, 0];
  for (const node of free) {
    const [at, of, { rest, text }] = [own.get(node), printed.get(node.key), node.wording];
    const isRead = keys.has(text.key) && text.key !== rest.key;
    if (of && rest.key === node.key && !isRead && (at === undefined || of.has(at))) {
      said += 1;
      for (const index of of) if (index !== at) look(node, index, expected.get(index) as Expected);
    } else if (at === undefined && !isStyled(node) && !isRead && !keys.has(rest.key)) {
      if (node.mark === '') typed += 1;
      else numbered += 1;
    } else
      for (const index of lines.near(node, false)) if (index !== at) look(node, index, expected.get(index) as Expected);
  }
  const by = (is: Expected['is']): number =>
    typed * 2 ** typedBits(is, UNNUMBERED, free.length) +
    numbered * 2 ** typedBits(is, UNSTYLED, free.length) +
    said * 2 ** printedBits(is, free.length);
  const all = { heading: by('heading'), ask: by('ask'), caption: by('caption') };
  return ({ landmark: { index, is } }) =>
    is === 'heading' || is === 'ask' || is === 'caption' ? all[is] + (looked.get(index) ?? 0) : 0;
}

/** A table, with what is told of it for all it may be. */
interface Seen {
  grid: Grid;
  /** The letters of the lines before it. */
  before: ReadonlySet<string>;
  tag: 'another' | 'none';
  bookmark: 'another' | 'none';
}

function seenAs(grid: Grid, { flow }: Scene): Seen {
  const { tag, bookmark } = anchoredBy(contentsOf(grid));
  const before = new Set(linesBefore(firstIn(grid.table, flow), flow).map(({ wording }) => wording.rest.key));
  return { grid, before, tag: tag ? 'another' : 'none', bookmark: bookmark ? 'another' : 'none' };
}

/** A table without anchors of the form. */
interface Open extends Seen {
  /** Nothing in it can be called as anything is that the form asks for. */
  strange: boolean;
}

const OPEN = ['open'] as const;
const OTHER_TITLES = TABLE.title.filter((level) => level !== 'same');

/** What a table with the anchors of another thing may weigh. */
function anchoredBits({ before, tag, bookmark }: Seen, landmark: Landmark, places: number): number {
  const { labels, headers, strangers, units, under } = FIGURES;
  if (landmark.is === 'figures') {
    const possible = { tag: [tag], bookmark: [bookmark], labels, headers, strangers, units, under };
    return mostBits(WEIGHTS.figures, possible, places);
  }
  if (landmark.is !== 'table') return Number.NEGATIVE_INFINITY;
  const { rows, titled } = askedTable(landmark.table);
  const title = before.has(titled.key) ? TABLE.title : OTHER_TITLES;
  const { columns } = TABLE;
  const possible = { tag: [tag], bookmark: [bookmark], headers, rows: rows ? SHARE : OPEN, title, columns, under };
  return mostBits(WEIGHTS.table, possible, places);
}

/** What a table without anchors of the form may weigh, where no line of the form stands above it. */
function openBits({ grid, strange }: Open, landmark: Landmark, { form, flow, titles, places }: Scene): number {
  if (landmark.is === 'figures') {
    const { figures } = landmark;
    const { words } = form.letterhead;
    const glance = glanceAtFigures(grid, figures, words);
    const bits = (possible: Possible<Omit<FiguresLevels, 'under'>>): number =>
      mostBits(WEIGHTS.figures, possible, places) + WEIGHTS.figures.weights.under.none;
    // Without its headers and units no labels make it rather that group than not: they need not be looked at.
    const unread = bits(anyLabelsOf(glance));
    return unread > RATHER ? bits(possibleOfFigures(grid, figures, words, glance, strange)) : unread;
  }
  if (landmark.is !== 'table') return Number.NEGATIVE_INFINITY;
  const before = linesBefore(firstIn(grid.table, flow), flow);
  const possible = possibleOfTable(grid, landmark.table, glanceAtTable(grid, landmark.table, before, titles), strange);
  return mostBits(WEIGHTS.table, possible, places) + WEIGHTS.table.weights.under.none;
}

/** The most that whose line stands above a table can add to its odds. */
const ABOVE = Math.max(
  ...(['table', 'figures'] as const).flatMap((is) =>
    OWNER.map((under) => WEIGHTS[is].weights.under[under] - WEIGHTS[is].weights.under.none),
  ),
);

/**
 * The odds of all tables but its own that a table of the form may be, summed; null where one without anchors may be one
 * that is asked for, so that what stands in it would be no line.
 */
function rivalTables(atAnchors: readonly Anchored[], scene: Scene): ((anchored: Anchored) => number) | null {
  const own = new Set(atAnchors.map(({ grid }) => grid));
  const seen = scene.grids.map((grid) => seenAs(grid, scene));
  const { names } = soughtOf(scene.form);
  const open = seen
    .filter(({ grid }) => !own.has(grid))
    .map((one): Open => ({ ...one, strange: isStrange(one.grid, names) }));
  const anchored = seen.filter(({ grid }) => own.has(grid));
  const isAsked = (one: Open): boolean => atAnchors.some(({ landmark }) => openBits(one, landmark, scene) > RATHER);
  if (open.some(isAsked)) return null;
  return ({ landmark, grid }) =>
    anchored.reduce(
      (sum, one) => sum + (one.grid === grid ? 0 : 2 ** anchoredBits(one, landmark, scene.places)),
      open.length * 2 ** (RATHER + ABOVE),
    );
}

/** Whether a search could only come to just these places, each nearer to certain than `SUREST`. */
export function isBeyondDoubt(atAnchors: readonly Anchored[], scene: Scene): boolean {
  if (scene.free.length > MOST_PLACES) return false;
  const tables = rivalTables(atAnchors, scene);
  if (!tables) return false;
  const lines = rivalLines(atAnchors, scene);
  let doubt = 0;
  for (const one of atAnchors) doubt += (1 + one.beside + (one.grid ? tables(one) : lines(one))) / 2 ** one.bits;
  return doubt <= DOUBT;
}
