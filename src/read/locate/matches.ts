import type { Form } from '../../form/index.js';
import { bitsOf, FAINT, mostBits, type Pair } from '../../match/index.js';
import type { Landmark } from '../landmark.js';
import { COMPARISONS } from '../limits.js';
import { type Flow, type FlowNode, firstIn } from '../lines/flow.js';
import type { Grid } from '../table/grid.js';
import type { Expected, Printed } from './expected.js';
import { answersBehind, compareLine, glanceAtLine, isHopeless, isNoLine, LINE, type LineLevels } from './line.js';
import type { LineIndex } from './line-index.js';
import type { Match } from './locations.js';
import { compareOwner, Readings } from './owner.js';
import { comparePlace, compareSigning, type SigningSigns } from './place.js';
import type { Weights } from './scales.js';
import { soughtOf } from './sought.js';
import { askedTables, type BoundTable, RATHER, tableMatch, tablePairs } from './table-pairs.js';

/** A line, and whether the place filled in behind it speaks for it already. */
interface LineMatch extends Match {
  answered: boolean;
}

/** What is the same for all paragraphs. */
interface Among {
  weights: Weights;
  printed: Printed;
  /** How many paragraphs it may be. */
  places: number;
}

function lineMatch(
  { asked, found }: Pick<Match, 'asked' | 'found'>,
  is: Expected['is'],
  levels: LineLevels,
  among: Among,
): LineMatch {
  const bits = bitsOf(among.weights[is], levels, among.places);
  const by = levels.anchor === 'own' ? 'bookmark' : 'text';
  const answered = levels.answer === 'own' && bits > RATHER;
  return { asked, found, bits, by, grid: null, inclusive: false, answered };
}

function placeMatch(node: FlowNode, landmark: Landmark, { weights, printed, places }: Among): Match[] {
  if (landmark.is !== 'heading' && landmark.is !== 'ask') return [];
  const levels = comparePlace(node, landmark.answer, printed);
  if (levels.anchor === 'none') return [];
  const bits = bitsOf(weights.place, levels, places);
  return [{ asked: landmark.index, found: node.index, bits, by: levels.anchor, grid: null, inclusive: true }];
}

/** Nothing that the form prints or marks as another's place: it goes on from what stands before it. */
export const isPlain = ({ key, tables, tags, bookmarks }: FlowNode, printed: Printed): boolean =>
  key === '' || (tables.length === 0 && tags.size === 0 && bookmarks.length === 0 && !printed.has(key));

/**
 * Places of several paragraphs, each as the first of them, with what speaks most for any: LibreOffice leaves the title of a control
 * in its first paragraph, and a bookmark in its last.
 */
function beginnings(places: readonly Match[], { nodes }: Flow, printed: Printed): Match[] {
  const first: Match[] = [];
  let last = -1;
  for (const place of places) {
    const before = first.at(-1);
    const goesOn = before !== undefined && nodes.slice(last + 1, place.found).every((node) => isPlain(node, printed));
    last = place.found;
    if (!goesOn) first.push(place);
    else if (place.bits > before.bits) first[first.length - 1] = { ...place, found: before.found };
  }
  return first;
}

function signingMatch(node: FlowNode, landmark: number, signs: SigningSigns, { weights, places }: Among): Match[] {
  const levels = compareSigning(node, signs);
  if (levels.sign === 'none') return [];
  const bits = bitsOf(weights.signing, levels, places);
  return [{ asked: landmark, found: node.index, bits, by: 'text', grid: null, inclusive: false }];
}

/** Whether a line that reads as another one of the form is noise where it says another number, year or letter than is asked. */
const isNoiseApart = (weights: Weights, places: number): boolean =>
  (['heading', 'ask', 'caption'] as const).every((is) => {
    const { answer, manner } = LINE;
    const anchor = ['emptied', 'another', 'none'] as const;
    return (
      mostBits(weights[is], { words: ['distinct'], anchor, answer, manner, printed: ['another'] }, places) <= FAINT
    );
  });

/** The paragraphs each landmark may be, by its index, in the order of the document: as lines, and as what is filled in behind it. */
interface Candidates {
  lines: ReadonlyMap<number, readonly FlowNode[]>;
  places: ReadonlyMap<number, readonly FlowNode[]>;
}

function add(map: Map<number, FlowNode[]>, landmarks: Iterable<number>, node: FlowNode): void {
  for (const landmark of landmarks) {
    const list = map.get(landmark);
    if (list) list.push(node);
    else map.set(landmark, [node]);
  }
}

/**
 * All paragraphs that some word or anchor speaks for, or, in documents far larger than any report, those with the very words
 * or an anchor of the landmark.
 */
function candidatesIn(free: readonly FlowNode[], index: LineIndex, landmarks: number, among: Among): Candidates {
  const [lines, places] = [new Map<number, FlowNode[]>(), new Map<number, FlowNode[]>()];
  const isAll = free.length * landmarks <= COMPARISONS;
  const apart = isNoiseApart(among.weights, among.places);
  for (const node of free) {
    const of = among.printed.get(node.key);
    if (isAll) {
      const near = index.near(node, apart && of !== undefined);
      // What reads as several says the same of all of them, however it is cut into words.
      for (const one of of ?? []) near.add(one);
      add(lines, near, node);
      add(places, index.answeredAt(node), node);
    } else {
      const exact = index.exactly(node);
      add(lines, exact, node);
      add(places, exact, node);
    }
  }
  return { lines, places };
}

/** Something that may be a landmark; null where its odds are only known at the most. */
export interface Bounded extends Pair {
  match: Match | null;
}

/** Everything in a document that may be one of the landmarks of a form. */
export interface Matches {
  /** The paragraphs that may begin the signing block. */
  signs: readonly number[];
  /** With the odds that it is. */
  exactly(): Match[];
  /** With odds that are never less: of tables only the likeliest for each landmark is looked at closely. */
  atMost(): Bounded[];
}

/** Everything in a document that may be one of the landmarks of a form, with the odds that it is. */
export const matchesIn = (...all: Parameters<typeof matching>): Match[] => matching(...all).exactly();

/**
 * Everything in a document that may be one of the landmarks of a form. Tables and the paragraphs in them are matched apart: a
 * heading inside an asked table is no heading.
 */
export function matching(
  form: Form,
  flow: Flow,
  landmarks: readonly Landmark[],
  grids: readonly Grid[],
  weights: Weights,
): Matches {
  const { expected, printed, lines: index, titles, signs, owners } = soughtOf(form);
  const tables = landmarks.flatMap((one) => tablePairs(one, grids, { form, flow, titles, weights }));
  const asked = askedTables(tables);
  const free = flow.nodes.filter((node) => !isNoLine(node) && !node.tables.some((table) => asked.has(table)));
  const among: Among = { weights, printed, places: free.length };
  const setting = { printed, answers: answersBehind(flow.nodes) };
  const candidates = candidatesIn(free, index, landmarks.length, among);
  const readings = new Readings();
  const byLine = landmarks.flatMap((landmark): Match[] => {
    const { index: asked, is } = landmark;
    if (is === 'signing') return free.flatMap((node) => signingMatch(node, asked, signs, among));
    const want = expected.get(asked);
    if (!want) return [];
    const lines: LineMatch[] = [];
    for (const node of candidates.lines.get(asked) ?? []) {
      const glance = glanceAtLine(node, want, setting);
      if (isHopeless(glance)) continue;
      readings.add(node, landmark, glance);
      const levels = compareLine(node, want, asked, setting, glance);
      lines.push(lineMatch({ asked, found: node.index }, want.is, levels, among));
    }
    if (lines.some(({ answered }) => answered)) return lines;
    const places = (candidates.places.get(asked) ?? []).flatMap((node) => placeMatch(node, landmark, among));
    return [...lines, ...beginnings(places, flow, printed)];
  });
  const above = readings.above(flow.nodes);
  const starts = grids.map((grid) => firstIn(grid.table, flow).index);
  const byTable = tables.map((pair): BoundTable => {
    const under = compareOwner(pair.first, above, owners.get(pair.landmark.index), starts);
    const { landmark, grid, first, most, closely } = pair;
    return { landmark, grid, first, most, closely, under, bits: most(under) };
  });
  const likely = byTable.filter(({ bits }) => bits > FAINT);
  return {
    signs: byLine.flatMap(({ asked, found }) => ((landmarks[asked] as Landmark).is === 'signing' ? [found] : [])),
    exactly: () => [...likely.flatMap((one) => tableMatch(one) ?? []), ...byLine],
    atMost: () => {
      const best = new Map<number, BoundTable>();
      for (const one of likely)
        if (one.bits > (best.get(one.landmark.index)?.bits ?? FAINT)) best.set(one.landmark.index, one);
      return [
        ...likely.map((one): Bounded => {
          const { landmark, first, bits } = one;
          const match = best.get(landmark.index) === one ? tableMatch(one) : null;
          return { asked: landmark.index, found: first.index, bits: match?.bits ?? bits, match };
        }),
        ...byLine.map((match): Bounded => ({ asked: match.asked, found: match.found, bits: match.bits, match })),
      ];
    },
  };
}
