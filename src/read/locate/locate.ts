import type { Form } from '../../form/index.js';
import { keyOf } from '../../text/index.js';
import { align } from '../align.js';
import type { Flow, FlowNode } from '../flow.js';
import { type Landmark, landmarksOf } from '../landmark.js';
import { type Grid, gridOf } from '../table/grid.js';
import { joinContinuations } from './continuations.js';
import { FlowIndex } from './flow-index.js';
import { emptiedTables, searchedGrids } from './grids.js';
import { inclusiveEvidence, type SigningSigns, signingEvidence, signingSignsOf } from './landmark-evidence.js';
import type { Located, Locations, Match } from './locations.js';
import {
  type Evidence,
  type Expected,
  expectedOf,
  MOVED_AT_LEAST,
  paragraphEvidence,
  TAKEN_AT_LEAST,
} from './paragraph-evidence.js';
import { withoutSpuriousMatches } from './spurious-matches.js';
import { figuresEvidence, tableEvidence, withTitle } from './table-evidence.js';

/** How far before a table its title may stand, in paragraphs. */
const CAPTION_REACH = 5;

/** Tables and the paragraphs in them are matched apart: a heading inside an asked table is no heading. */
function tableMatches(
  landmark: Landmark,
  flow: Flow,
  grids: readonly Grid[],
  words: Form['letterhead']['words'],
): Match[] {
  if (landmark.is !== 'table' && landmark.is !== 'figures') return [];
  return grids.flatMap((grid): Match[] => {
    const first = flow.nodesOf.get(grid.table)?.[0];
    if (!first) return [];
    const before = flow.nodes.slice(Math.max(0, first.index - CAPTION_REACH), first.index);
    const found =
      landmark.is === 'table'
        ? withTitle(tableEvidence(grid, landmark.table, before), grid, landmark.table, before)
        : figuresEvidence(grid, landmark.figures, words);
    if (found.score < TAKEN_AT_LEAST) return [];
    return [
      {
        landmark: landmark.index,
        node: first.index,
        score: found.score,
        evidence: { ...found, inclusive: false, how: 'none' },
        grid,
      },
    ];
  });
}

/** The texts and anchors by which a landmark may be known at a paragraph. */
function namesOf(landmark: Landmark, { texts, anchor }: Expected): [string[], string[]] {
  const own = landmark.is === 'heading' || landmark.is === 'ask' ? [landmark.answer.tag, landmark.answer.bookmark] : [];
  return [texts.map(({ text }) => text), anchor === null ? own : [anchor, ...own]];
}

const matchAt = (landmark: Landmark, node: FlowNode, evidence: Evidence | null): Match[] =>
  evidence && evidence.score >= TAKEN_AT_LEAST
    ? [{ landmark: landmark.index, node: node.index, score: evidence.score, evidence, grid: null }]
    : [];

function paragraphMatches(landmark: Landmark, index: FlowIndex, signs: SigningSigns): Match[] {
  if (landmark.is === 'signing') {
    const { recipients, lines, tag, bookmark } = signs;
    const nodes = index.candidates(
      [recipients, ...lines].map(({ text }) => text),
      [tag, bookmark],
    );
    return [...nodes].flatMap((node) => matchAt(landmark, node, signingEvidence(node, signs)));
  }
  const expected = expectedOf(landmark);
  if (!expected) return [];
  return [...index.candidates(...namesOf(landmark, expected))].flatMap((node) => {
    const line = paragraphEvidence(node, expected);
    const inside = landmark.is === 'heading' || landmark.is === 'ask' ? inclusiveEvidence(node, landmark.answer) : null;
    return matchAt(landmark, node, inside && (!line || inside.score > line.score) ? inside : line);
  });
}

/**
 * A paragraph that reads exactly as one landmark is not a slip or a short form of another: "Nguyên nhân" is not
 * "Nguyên nhân khách quan" where both are asked for.
 */
function withoutLookalikes(matches: readonly Match[]): Match[] {
  const exact = new Set(matches.filter(({ evidence }) => evidence.how === 'same').map(({ node }) => node));
  const isLookalike = ({ evidence }: Match): boolean =>
    evidence.by === 'text' && ['slips', 'shortened', 'lengthened', 'reworded', 'begins'].includes(evidence.how);
  return matches.filter((match) => !(exact.has(match.node) && isLookalike(match)));
}

/** The name of the unit above the report, taken for a title or question that only resembles it. */
function isLetterhead({ node, evidence }: Match, flow: Flow, { head }: Form): boolean {
  const key = flow.nodes[node]?.key ?? '';
  const isLike = evidence.by === 'text' && evidence.how !== 'same' && evidence.how !== 'none';
  return isLike && [head.parent, head.body].some((line) => line !== null && keyOf(line) === key);
}

/**
 * Finds every landmark of the form in the document. All that speaks for a landmark at a place is one score, and the
 * best assignment that keeps the order of the form is taken; what was moved is recognised after it.
 */
export function locate(form: Form, flow: Flow): Locations {
  const landmarks = landmarksOf(form);
  const grids = flow.tables.map((table) => gridOf(table, flow));
  const searched = searchedGrids(grids, landmarks);
  const byTable = landmarks.flatMap((one) => tableMatches(one, flow, searched, form.letterhead.words));
  const asked = new Set(byTable.flatMap((match) => (match.grid ? [match.grid.table] : [])));
  const free = flow.nodes.filter((node) => !node.tables.some((table) => asked.has(table)));
  const index = new FlowIndex(free, landmarks.length);
  const signs = signingSignsOf(form);
  const matches = [...byTable, ...withoutLookalikes(landmarks.flatMap((one) => paragraphMatches(one, index, signs)))];
  const first = align(matches, flow.nodes.length, MOVED_AT_LEAST);
  const kept = withoutSpuriousMatches(matches, landmarks, first.chosen).filter(
    (match) => !isLetterhead(match, flow, form),
  );
  const { chosen, moved } = kept.length === matches.length ? first : align(kept, flow.nodes.length, MOVED_AT_LEAST);
  const located = new Map<number, Located>();
  for (const [index, match] of chosen) {
    const landmark = landmarks[index];
    const node = flow.nodes[match.node];
    if (!landmark || !node) continue;
    located.set(index, { landmark, node, evidence: match.evidence, grid: match.grid, moved: moved.has(index) });
  }
  const joined = joinContinuations(located, grids, flow);
  const emptied = emptiedTables(grids, landmarks, form.letterhead.words);
  return { landmarks, ...joined, emptied, signingFrom: signingFrom(matches, landmarks, joined.located, flow) };
}

/** The signing block begins at the first thing that speaks for it after the last heading or question in its order. */
function signingFrom(
  matches: readonly Match[],
  landmarks: readonly Landmark[],
  located: ReadonlyMap<number, Located>,
  flow: Flow,
): number {
  const asked = [...located.values()].filter((one) => !one.moved && ['heading', 'ask'].includes(one.landmark.is));
  const last = asked.reduce((most, one) => Math.max(most, one.node.index), -1);
  const starts = matches.filter((match) => landmarks[match.landmark]?.is === 'signing' && match.node > last);
  const first = flow.nodes[starts.reduce((least, match) => Math.min(least, match.node), flow.nodes.length)];
  const starting = first?.tables.flatMap((table) => flow.nodesOf.get(table)?.[0]?.index ?? []).find((at) => at > last);
  return starting ?? first?.index ?? flow.nodes.length;
}
