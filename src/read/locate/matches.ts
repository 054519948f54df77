import type { FoundBy } from '../../../schemas/submission.js';
import type { Form } from '../../form/index.js';
import { bitsOf, FAINT, mostBits } from '../../match/index.js';
import type { Table } from '../../word/index.js';
import { type Flow, type FlowNode, firstIn } from '../flow.js';
import type { Landmark } from '../landmark.js';
import type { Grid } from '../table/grid.js';
import type { Expected, Printed } from './expected.js';
import { FlowIndex } from './flow-index.js';
import { answersBehind, compareLine, glanceAtLine, isHopeless, isNoLine, type LineLevels } from './line.js';
import type { Match } from './locations.js';
import { compareOwner, type Owner, Readings } from './owner.js';
import { comparePlace, compareSigning, type SigningSigns } from './place.js';
import type { Weights } from './scales.js';
import { linesBefore, soughtOf } from './sought.js';
import {
  compareFigures,
  compareTable,
  glanceAtFigures,
  glanceAtTable,
  isHopelessFigures,
  isHopelessTable,
  possibleOfFigures,
  possibleOfTable,
  type TableLevels,
} from './table.js';

/** From these odds on it is rather so than not. */
export const RATHER = 0;

/** A table that may be a landmark's, before it is known whose line stands above it: its odds go by that. */
interface TablePair {
  landmark: Landmark;
  grid: Grid;
  first: FlowNode;
  /** What its odds come to at the most, told at a glance: most tables need not be looked at closer. */
  most: (under: Owner) => number;
  closely: () => { by: FoundBy; bits: (under: Owner) => number } | null;
}

interface Scene {
  form: Form;
  flow: Flow;
  titles: ReadonlySet<string>;
  weights: Weights;
}

export const byAnchor = ({ tag, bookmark }: Pick<TableLevels, 'tag' | 'bookmark'>): FoundBy =>
  tag === 'own' ? 'tag' : bookmark === 'own' ? 'bookmark' : 'signature';

/** Something made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function tablePairs(landmark: Landmark, grids: readonly Grid[], { form, flow, titles, weights }: Scene): TablePair[] {
  if (landmark.is !== 'table' && landmark.is !== 'figures') return [];
  const { words } = form.letterhead;
  const places = grids.length;
  return grids.map((grid): TablePair => {
    const first = firstIn(grid.table, flow);
    if (landmark.is === 'figures') {
      const { figures } = landmark;
      const most = once(() => {
        const possible = possibleOfFigures(grid, figures, words, glanceAtFigures(grid, figures, words));
        return mostBits(weights.figures, possible, places);
      });
      const closely = once(() => {
        const levels = compareFigures(grid, figures, words);
        if (isHopelessFigures(levels)) return null;
        const bits = bitsOf(weights.figures, levels, places);
        return { by: byAnchor(levels), bits: (under: Owner): number => bits + weights.figures.weights.under[under] };
      });
      return { landmark, grid, first, closely, most: (under) => most() + weights.figures.weights.under[under] };
    }
    const { table } = landmark;
    const before = linesBefore(first, flow);
    const most = once(() => {
      const possible = possibleOfTable(grid, table, glanceAtTable(grid, table, before, titles));
      return mostBits(weights.table, possible, places);
    });
    const closely = once(() => {
      const levels = compareTable(grid, table, before, titles);
      if (isHopelessTable(levels)) return null;
      const bits = bitsOf(weights.table, levels, places);
      return { by: byAnchor(levels), bits: (under: Owner): number => bits + weights.table.weights.under[under] };
    });
    return { landmark, grid, first, closely, most: (under) => most() + weights.table.weights.under[under] };
  });
}

/** The tables that are rather those of the form than not, whoever's line stands above them: the likeliest are looked at first. */
function askedTables(pairs: readonly TablePair[]): Set<Table> {
  const asked = new Set<Table>();
  const likely = pairs.map((pair) => ({ pair, most: pair.most('none') })).filter(({ most }) => most > RATHER);
  for (const { pair } of likely.sort((one, other) => other.most - one.most))
    if (!asked.has(pair.grid.table) && (pair.closely()?.bits('none') ?? RATHER) > RATHER) asked.add(pair.grid.table);
  return asked;
}

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

function signingMatch(node: FlowNode, landmark: number, signs: SigningSigns, { weights, places }: Among): Match[] {
  const levels = compareSigning(node, signs);
  if (levels.sign === 'none') return [];
  const bits = bitsOf(weights.signing, levels, places);
  return [{ asked: landmark, found: node.index, bits, by: 'text', grid: null, inclusive: false }];
}

/** The texts and anchors by which a landmark may be known at a paragraph. */
function namesOf(landmark: Landmark, { texts, anchor }: Expected): [string[], string[]] {
  const own = landmark.is === 'heading' || landmark.is === 'ask' ? [landmark.answer.tag, landmark.answer.bookmark] : [];
  return [texts.map(({ text }) => text), anchor === null ? own : [anchor, ...own]];
}

const namesOfSigning = ({ recipients, lines, tag, bookmark }: SigningSigns): [string[], string[]] => [
  [recipients, ...lines].map(({ text }) => text),
  [tag, bookmark],
];

/**
 * Everything in a document that may be one of the landmarks of a form, with the odds that it is. Tables and the
 * paragraphs in them are matched apart: a heading inside an asked table is no heading.
 */
export function matchesIn(
  form: Form,
  flow: Flow,
  landmarks: readonly Landmark[],
  grids: readonly Grid[],
  weights: Weights,
): Match[] {
  const { expected, printed, titles, signs, owners } = soughtOf(form);
  const scene: Scene = { form, flow, titles, weights };
  const tables = landmarks.flatMap((one) => tablePairs(one, grids, scene));
  const asked = askedTables(tables);
  const free = flow.nodes.filter((node) => !isNoLine(node) && !node.tables.some((table) => asked.has(table)));
  const index = new FlowIndex(free, landmarks.length);
  const among: Among = { weights, printed, places: free.length };
  const setting = { printed, answers: answersBehind(flow.nodes) };
  const readings = new Readings();
  const byLine = landmarks.flatMap((landmark): Match[] => {
    const { index: asked, is } = landmark;
    if (is === 'signing')
      return index.candidates(...namesOfSigning(signs)).flatMap((node) => signingMatch(node, asked, signs, among));
    const want = expected.get(asked);
    if (!want) return [];
    const nodes = index.candidates(...namesOf(landmark, want));
    const lines: LineMatch[] = [];
    for (const node of nodes) {
      const glance = glanceAtLine(node, want, setting);
      if (isHopeless(glance)) continue;
      readings.add(node, landmark, glance);
      const levels = compareLine(node, want, asked, setting, glance);
      lines.push(lineMatch({ asked, found: node.index }, want.is, levels, among));
    }
    if (lines.some(({ answered }) => answered)) return lines;
    return [...lines, ...nodes.flatMap((node) => placeMatch(node, landmark, among))];
  });
  const above = readings.above(flow.nodes);
  const starts = grids.map((grid) => firstIn(grid.table, flow).index);
  const byTable = tables.flatMap(({ landmark: { index: asked }, grid, first, most, closely }): Match[] => {
    const under = compareOwner(first, above, owners.get(asked), starts);
    const found = most(under) > FAINT ? closely() : null;
    return found ? [{ asked, found: first.index, bits: found.bits(under), by: found.by, grid, inclusive: false }] : [];
  });
  return [...byTable, ...byLine];
}
