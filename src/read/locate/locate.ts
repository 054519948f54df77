import type { Form } from '../../form/index.js';
import { bookmarkOf, tagOf } from '../../form/index.js';
import { keyOf } from '../../text/index.js';
import type { Table } from '../../word/index.js';
import { align, type Candidate } from '../align.js';
import type { Flow, FlowNode } from '../flow.js';
import { type Landmark, landmarksOf } from '../landmark.js';
import { type Grid, gridOf } from '../table/grid.js';
import { joinContinuations } from './continuations.js';
import { expectedOf } from './expected.js';
import { FlowIndex } from './flow-index.js';
import { hollowTables } from './hollow-grids.js';
import { inclusiveEvidence, type LandmarkEvidence, signingEvidence } from './landmark-evidence.js';
import { type Expected, MOVED_AT_LEAST, paragraphEvidence, TAKEN_AT_LEAST } from './paragraph-evidence.js';
import { searchedGrids } from './searched-grids.js';
import { withoutStrays } from './strays.js';
import { figuresEvidence, tableEvidence } from './table-evidence.js';
import { withTitle } from './under-title.js';

/** A landmark of the form where it stands in the document. */
export interface Located {
  landmark: Landmark;
  node: FlowNode;
  evidence: LandmarkEvidence;
  grid: Grid | null;
  /** It stands out of the order of the form. */
  moved: boolean;
}

export interface Locations {
  landmarks: Landmark[];
  /** By the index of the landmark; absent where it was not found. */
  located: ReadonlyMap<number, Located>;
  grids: readonly Grid[];
  /** Tables of figures without a figure in them. */
  hollow: ReadonlySet<Table>;
  /** The first node of the signing block; the number of nodes where none was found. */
  signingFrom: number;
}

/** How far before a table its title may stand, in paragraphs. */
const CAPTION_REACH = 5;

interface Offer extends Candidate {
  evidence: LandmarkEvidence;
  grid: Grid | null;
}

/** Tables and the paragraphs in them are offered apart: a heading inside an asked table is no heading. */
function tableOffers(
  landmark: Landmark,
  flow: Flow,
  grids: readonly Grid[],
  words: Form['letterhead']['words'],
): Offer[] {
  if (landmark.is !== 'table' && landmark.is !== 'figures') return [];
  return grids.flatMap((grid): Offer[] => {
    const first = flow.nodesOf.get(grid.table)?.[0];
    if (!first) return [];
    const before = flow.nodes.slice(Math.max(0, first.index - CAPTION_REACH), first.index);
    const found =
      landmark.is === 'table'
        ? withTitle(tableEvidence(grid, landmark.table, before, words.total), grid, landmark.table, before)
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
function namesOf(landmark: Landmark, expected: Expected | null, form: Form): [string[], string[]] {
  if (landmark.is === 'signing') {
    const { authority, title } = form.signing;
    const lines = [form.letterhead.recipients.label, authority, title].filter((line): line is string => line !== null);
    return [lines, [tagOf('field', 'signatory'), bookmarkOf('field', 'signatory')]];
  }
  const own = landmark.is === 'heading' || landmark.is === 'ask' ? [landmark.answer.tag, landmark.answer.bookmark] : [];
  if (!expected) return [[], own];
  return [[expected.text, ...expected.alternatives], expected.anchor === null ? own : [expected.anchor, ...own]];
}

function paragraphOffers(landmark: Landmark, index: FlowIndex, form: Form): Offer[] {
  const expected = expectedOf(landmark);
  if (landmark.is === 'table' || landmark.is === 'figures') return [];
  const offers: Offer[] = [];
  for (const node of index.candidates(...namesOf(landmark, expected, form))) {
    const own = landmark.is === 'signing' ? signingEvidence(node, form) : null;
    const line = expected ? paragraphEvidence(node, expected) : null;
    const seen = line ? { ...line, how: line.like.how } : own;
    const inside = landmark.is === 'heading' || landmark.is === 'ask' ? inclusiveEvidence(node, landmark.answer) : null;
    const best = inside && (!seen || inside.score > seen.score) ? inside : seen;
    if (!best || best.score < TAKEN_AT_LEAST) continue;
    offers.push({ landmark: landmark.index, node: node.index, score: best.score, evidence: best, grid: null });
  }
  return offers;
}

/**
 * A paragraph that reads exactly as one landmark is not a slip or a short form of another: "Nguyên nhân" is not
 * "Nguyên nhân khách quan" where both are asked for.
 */
function withoutLookalikes(offers: readonly Offer[]): Offer[] {
  const exact = new Set(offers.filter(({ evidence }) => evidence.how === 'same').map(({ node }) => node));
  const isLookalike = ({ evidence }: Offer): boolean =>
    evidence.by === 'text' && ['slips', 'shortened', 'lengthened', 'reworded', 'begins'].includes(evidence.how);
  return offers.filter((offer) => !(exact.has(offer.node) && isLookalike(offer)));
}

/** The name of the unit above the report, taken for a title or question that only resembles it. */
function isLetterhead({ node, evidence }: Offer, flow: Flow, { head }: Form): boolean {
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
  const byTable = landmarks.flatMap((one) => tableOffers(one, flow, searched, form.letterhead.words));
  const asked = new Set(byTable.flatMap((offer) => (offer.grid ? [offer.grid.table] : [])));
  const free = flow.nodes.filter((node) => !node.tables.some((table) => asked.has(table)));
  const index = new FlowIndex(free, landmarks.length);
  const offers = [...byTable, ...withoutLookalikes(landmarks.flatMap((one) => paragraphOffers(one, index, form)))];
  const first = align(offers, flow.nodes.length, MOVED_AT_LEAST);
  const kept = withoutStrays(offers, landmarks, first.chosen).filter((offer) => !isLetterhead(offer, flow, form));
  const { chosen, moved } = kept.length === offers.length ? first : align(kept, flow.nodes.length, MOVED_AT_LEAST);
  const located = new Map<number, Located>();
  for (const [index, candidate] of chosen) {
    const offer = candidate as Offer;
    const landmark = landmarks[index];
    const node = flow.nodes[offer.node];
    if (!landmark || !node) continue;
    located.set(index, { landmark, node, evidence: offer.evidence, grid: offer.grid, moved: moved.has(index) });
  }
  const joined = joinContinuations(located, grids, flow);
  const hollow = hollowTables(grids, landmarks, form.letterhead.words);
  return { landmarks, ...joined, hollow, signingFrom: signingFrom(offers, landmarks, joined.located, flow) };
}

/** The signing block begins at the first thing that speaks for it after the last heading or question in its order. */
function signingFrom(
  offers: readonly Offer[],
  landmarks: readonly Landmark[],
  located: ReadonlyMap<number, Located>,
  flow: Flow,
): number {
  const asked = [...located.values()].filter((one) => !one.moved && ['heading', 'ask'].includes(one.landmark.is));
  const last = asked.reduce((most, one) => Math.max(most, one.node.index), -1);
  const starts = offers.filter((offer) => landmarks[offer.landmark]?.is === 'signing' && offer.node > last);
  const first = flow.nodes[starts.reduce((least, offer) => Math.min(least, offer.node), flow.nodes.length)];
  const starting = first?.tables.flatMap((table) => flow.nodesOf.get(table)?.[0]?.index ?? []).find((at) => at > last);
  return starting ?? first?.index ?? flow.nodes.length;
}
