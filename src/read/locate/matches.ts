import type { FoundBy } from '../../../schemas/submission.js';
import type { Form } from '../../form/index.js';
import { bitsOf } from '../../match/index.js';
import { keyOf } from '../../text/index.js';
import type { Flow, FlowNode } from '../flow.js';
import type { Landmark } from '../landmark.js';
import type { Grid } from '../table/grid.js';
import { type Expected, expectedOf, type Printed, printedIn } from './expected.js';
import { FlowIndex } from './flow-index.js';
import { answersBehind, compareLine, isHopeless, isNoLine, type LineLevels } from './line.js';
import type { Match } from './locations.js';
import { compareOwner, type Owner, ownersOf, Readings } from './owner.js';
import { comparePlace, compareSigning, type SigningSigns, signingSignsOf } from './place.js';
import type { Weights } from './scales.js';
import { compareFigures, compareTable, isHopelessFigures, isHopelessTable, type TableLevels } from './table.js';

/** How far before a table its title may stand, in paragraphs. */
export const CAPTION_REACH = 5;

/** From these odds on it is rather so than not. */
const RATHER = 0;

/** A table that may be a landmark's, before it is known whose line stands above it. */
interface TableMatch {
  landmark: Landmark;
  grid: Grid;
  first: FlowNode;
  by: FoundBy;
  /** Its odds by whose line stands above it. */
  bits: (under: Owner) => number;
}

interface Scene {
  form: Form;
  flow: Flow;
  titles: ReadonlySet<string>;
  weights: Weights;
}

/** The titles of all tables of a form, by their letters. */
export const titlesIn = (landmarks: readonly Landmark[]): Set<string> =>
  new Set(landmarks.flatMap((one) => (one.is === 'table' ? [keyOf(one.table.title)] : [])));

const byAnchor = ({ tag, bookmark }: Pick<TableLevels, 'tag' | 'bookmark'>): FoundBy =>
  tag === 'own' ? 'tag' : bookmark === 'own' ? 'bookmark' : 'signature';

function tableMatches(
  landmark: Landmark,
  grids: readonly Grid[],
  { form, flow, titles, weights }: Scene,
): TableMatch[] {
  if (landmark.is !== 'table' && landmark.is !== 'figures') return [];
  const { words } = form.letterhead;
  return grids.flatMap((grid): TableMatch[] => {
    const first = flow.nodesOf.get(grid.table)?.[0];
    if (!first) return [];
    const at = { landmark, grid, first };
    if (landmark.is === 'figures') {
      const levels = compareFigures(grid, landmark.figures, words);
      if (isHopelessFigures(levels)) return [];
      return [
        { ...at, by: byAnchor(levels), bits: (under) => bitsOf(weights.figures, { ...levels, under }, grids.length) },
      ];
    }
    const before = flow.nodes.slice(Math.max(0, first.index - CAPTION_REACH), first.index);
    const levels = compareTable(grid, landmark.table, before, titles);
    if (isHopelessTable(levels)) return [];
    return [
      { ...at, by: byAnchor(levels), bits: (under) => bitsOf(weights.table, { ...levels, under }, grids.length) },
    ];
  });
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
  at: Pick<Match, 'asked' | 'found'>,
  is: Expected['is'],
  levels: LineLevels,
  among: Among,
): LineMatch {
  const bits = bitsOf(among.weights[is], levels, among.places);
  const by = levels.anchor === 'own' ? 'bookmark' : 'text';
  return { ...at, bits, by, grid: null, inclusive: false, answered: levels.answer === 'own' && bits > RATHER };
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
  const expected = expectedOf(landmarks);
  const printed = printedIn(form, expected);
  const scene: Scene = { form, flow, titles: titlesIn(landmarks), weights };
  const tables = landmarks.flatMap((one) => tableMatches(one, grids, scene));
  const asked = new Set(tables.flatMap(({ bits, grid }) => (bits('none') > RATHER ? [grid.table] : [])));
  const free = flow.nodes.filter((node) => !isNoLine(node) && !node.tables.some((table) => asked.has(table)));
  const index = new FlowIndex(free, landmarks.length);
  const among: Among = { weights, printed, places: free.length };
  const setting = { printed, answers: answersBehind(flow.nodes) };
  const signs = signingSignsOf(form);
  const readings = new Readings();
  const byLine = landmarks.flatMap((landmark): Match[] => {
    const { index: asked, is } = landmark;
    if (is === 'signing')
      return index.candidates(...namesOfSigning(signs)).flatMap((node) => signingMatch(node, asked, signs, among));
    const want = expected.get(asked);
    if (!want) return [];
    const nodes = index.candidates(...namesOf(landmark, want));
    const lines = nodes.flatMap((node): LineMatch[] => {
      const levels = compareLine(node, want, asked, setting);
      readings.add(node, landmark, levels);
      return isHopeless(levels) ? [] : [lineMatch({ asked, found: node.index }, want.is, levels, among)];
    });
    if (lines.some(({ answered }) => answered)) return lines;
    return [...lines, ...nodes.flatMap((node) => placeMatch(node, landmark, among))];
  });
  const owners = ownersOf(landmarks);
  const above = readings.above(flow.nodes);
  const starts = grids.flatMap((grid) => flow.nodesOf.get(grid.table)?.[0]?.index ?? []);
  const byTable = tables.map(({ landmark: { index: asked }, grid, first, by, bits }): Match => {
    const under = compareOwner(first, above, owners.get(asked), starts);
    return { asked, found: first.index, bits: bits(under), by, grid, inclusive: false };
  });
  return [...byTable, ...byLine];
}
