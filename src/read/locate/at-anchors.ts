import { type Form, onceOf } from '../../form/index.js';
import { bitsOf } from '../../match/index.js';
import { SUREST } from '../confidence.js';
import { type Landmark, landmarksOf } from '../landmark.js';
import { type Flow, type FlowNode, firstIn } from '../lines/flow.js';
import { askedTable } from '../table/asked.js';
import { contentsOf } from '../table/contents.js';
import type { Grid } from '../table/grid.js';
import { type Expected, isLine, type LineLandmark } from './expected.js';
import { answersBehind, compareLine, isNoLine, isStyled } from './line.js';
import type { Found, Located } from './locations.js';
import { OWNER } from './owner.js';
import { comparePlace, compareSigning } from './place.js';
import { type Anchored, isBeyondDoubt, type Scene } from './rivals.js';
import { linesBefore, soughtOf } from './sought.js';
import { compareFigures, compareTable, marksOf } from './table.js';
import { byAnchor, RATHER } from './table-pairs.js';
import { WEIGHTS } from './weights.js';

/** The landmarks of a form by what is known of them at a glance, by their indices. */
const knownBy = onceOf((form: Form) => {
  const [lines, captions] = [new Map<string, number>(), new Map<string, number>()];
  const [tables, owners] = [new Map<string, number>(), new Map<string, number>()];
  const { expected } = soughtOf(form);
  for (const landmark of landmarksOf(form)) {
    const { index } = landmark;
    if (landmark.is === 'heading' || landmark.is === 'ask') lines.set(landmark.anchor, index);
    if (landmark.is === 'caption')
      for (const { key } of (expected.get(index) as Expected).texts) captions.set(key, index);
    if (landmark.is === 'table') {
      owners.set(landmark.table.id, index);
      tables.set(askedTable(landmark.table).bookmark, index);
    }
    if (landmark.is === 'figures') {
      const { tags, bookmarks } = marksOf(landmark.figures, form.letterhead.words);
      for (const anchor of [...tags, ...bookmarks]) tables.set(anchor, index);
    }
  }
  return { lines, captions, tables, owners };
});

/** Tables by the landmark whose anchors stand in them; null where those of two stand in one, or those of one in two. */
function tablesAt(grids: readonly Grid[], form: Form): Map<number, Grid> | null {
  const known = knownBy(form);
  const found = new Map<number, Grid>();
  for (const grid of grids) {
    const { tags, bookmarks, owners } = contentsOf(grid);
    const own = new Set<number>();
    const name = (index: number | undefined): unknown => index !== undefined && own.add(index);
    for (const owner of owners) name(known.owners.get(owner));
    for (const tag of tags) name(known.tables.get(tag));
    for (const bookmark of bookmarks) name(known.tables.get(bookmark));
    for (const index of own) {
      if (own.size > 1 || found.has(index)) return null;
      found.set(index, grid);
    }
  }
  return found;
}

/** Lines by the landmark whose anchor they have, captions by their words; null where two are called so. */
function linesAt(nodes: readonly FlowNode[], form: Form): Map<number, FlowNode> | null {
  const { lines, captions } = knownBy(form);
  const found = new Map<number, FlowNode>();
  for (const node of nodes) {
    const { rest, text } = node.wording;
    const caption = isStyled(node) ? (captions.get(rest.key) ?? captions.get(text.key)) : undefined;
    for (const index of [caption, ...node.bookmarks.map(({ name }) => lines.get(name))]) {
      if (index === undefined) continue;
      if (found.has(index)) return null;
      found.set(index, node);
    }
  }
  return found;
}

/** The odds of all places a line's answer may be filled in, which may stand for the line where none behind it does. */
const placeOdds = ({ answer }: Exclude<LineLandmark, { is: 'caption' }>, { free, printed }: Scene): number =>
  free.reduce((sum, node) => {
    const levels = comparePlace(node, answer, printed);
    return levels.anchor === 'none' ? sum : sum + 2 ** bitsOf(WEIGHTS.place, levels, free.length);
  }, 0);

/** A line at its anchor, with what its odds come to; null where nothing is left of it but its place. */
function anchoredLine(landmark: LineLandmark, node: FlowNode, scene: Scene): Anchored | null {
  const want = scene.expected.get(landmark.index);
  if (!want) return null;
  const levels = compareLine(node, want, landmark.index, scene);
  if (levels.anchor === 'emptied' || levels.words === 'none') return null;
  const bits = bitsOf(WEIGHTS[want.is], levels, scene.free.length);
  const isAnswered = landmark.is === 'caption' || (levels.answer === 'own' && bits > RATHER);
  const by = levels.anchor === 'own' ? 'bookmark' : 'text';
  return { landmark, node, grid: null, by, bits, beside: isAnswered ? 0 : placeOdds(landmark, scene) };
}

/** Odds of which it is not known whose line stands above the table, at the least. */
const leastOf = (is: 'figures' | 'table', bits: number): number =>
  bits + Math.min(...OWNER.map((under) => WEIGHTS[is].weights.under[under]));

/** A table with its anchors, with what its odds come to at the least, whoever's line stands above it. */
function anchoredTable(landmark: Landmark, grid: Grid, { form, flow, titles, places }: Scene): Anchored | null {
  const node = firstIn(grid.table, flow);
  if (landmark.is === 'figures') {
    const levels = compareFigures(grid, landmark.figures, form.letterhead.words);
    const bits = leastOf('figures', bitsOf(WEIGHTS.figures, levels, places));
    return { landmark, node, grid, by: byAnchor(levels), bits, beside: 0 };
  }
  if (landmark.is !== 'table') return null;
  const levels = compareTable(grid, landmark.table, linesBefore(node, flow), titles);
  const bits = leastOf('table', bitsOf(WEIGHTS.table, levels, places));
  return { landmark, node, grid, by: byAnchor(levels), bits, beside: 0 };
}

/** The signatory's place, where it is the only one; it stands between what stands before and behind it. */
function signingAt(signs: readonly FlowNode[], { signs: known }: Scene): FlowNode | null {
  const [node, ...more] = signs.filter((one) => compareSigning(one, known).sign === 'anchor');
  return node && more.length === 0 ? node : null;
}

/** True where things stand in the order in which they are asked, each at a place of its own. */
const areInOrder = (atAnchors: readonly Anchored[]): boolean =>
  atAnchors.every(({ node }, at) => at === 0 || node.index > (atAnchors[at - 1] as Anchored).node.index);

/**
 * Where the landmarks of a form stand in a document in which each of them is found by its own anchors, in the order of the
 * form, and all that a search could find besides is too unlikely to change what comes of it. Null where that is not
 * so, or cannot be told without a search.
 */
export function foundAtAnchors(
  form: Form,
  flow: Flow,
  landmarks: readonly Landmark[],
  grids: readonly Grid[],
): Found | null {
  const { expected, printed, keys, titles, signs: known } = soughtOf(form);
  const tables = tablesAt(grids, form);
  if (!tables) return null;
  const own = new Set([...tables.values()].map(({ table }) => table));
  const free = flow.nodes.filter((node) => !isNoLine(node) && !node.tables.some((table) => own.has(table)));
  const lines = linesAt(free, form);
  if (!lines) return null;
  const answers = answersBehind(flow.nodes);
  const places = grids.length;
  const scene: Scene = { form, flow, grids, places, free, expected, printed, answers, keys, titles, signs: known };
  const signs = free.filter((node) => compareSigning(node, known).sign !== 'none');
  const atAnchors: Anchored[] = [];
  for (const landmark of landmarks) {
    const { index } = landmark;
    const node = landmark.is === 'signing' ? signingAt(signs, scene) : lines.get(index);
    const grid = tables.get(index);
    const one = isLine(landmark)
      ? node && anchoredLine(landmark, node, scene)
      : landmark.is === 'signing'
        ? node && { landmark, node, grid: null, by: 'text' as const, bits: Number.POSITIVE_INFINITY, beside: 0 }
        : grid && anchoredTable(landmark, grid, scene);
    if (!one) return null;
    atAnchors.push(one);
  }
  if (!areInOrder(atAnchors) || !isBeyondDoubt(atAnchors, scene)) return null;
  const located = atAnchors.map(({ landmark, node, grid, by }): [number, Located] => {
    const evidence = { by, confidence: SUREST, inclusive: false };
    return [landmark.index, { landmark, node, evidence, grid, moved: false }];
  });
  return { located: new Map(located), rivals: [], absent: new Map(), signs: signs.map(({ index }) => index) };
}
