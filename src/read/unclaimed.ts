import type { Answer } from '../../schemas/submission.js';
import { wordsOf } from '../text/index.js';
import { CONFIDENCE, UNSURE_BELOW } from './confidence.js';
import type { FlowNode } from './flow.js';
import { COMPARISONS } from './limits.js';
import type { Located, Locations } from './locate/locations.js';
import { namedIn } from './names.js';
import { placeOf } from './place.js';
import type { Home } from './remainder/homes.js';
import { seenOf } from './seen.js';
import { isNarrative, itemOf, type Narrative, printedOf } from './typed-text.js';

/** So many words that belong to nobody may be the answer to what was not found. */
const ENOUGH = 8;
/** A line of so many words may be a heading. */
const HEADING_WORDS = 16;

/** From this share of its headings and questions on a file still has the layout of the form. */
const KEPT = 3 / 4;

/** What was not found between two lines that were, and what stands there and belongs to nobody. */
interface Gap {
  lost: Narrative[];
  nodes: FlowNode[];
}

const isSure = ({ landmark, moved, evidence }: Located): boolean =>
  isNarrative(landmark) && !moved && evidence.confidence >= UNSURE_BELOW;

/**
 * The gaps of a document in its order: each line of it is in one of them. A line that anybody may have there is a heading where
 * text stands right below it.
 */
function gapsIn(
  homes: ReadonlyMap<FlowNode, Home>,
  { landmarks, located, signingFrom }: Locations,
  headings: Set<FlowNode>,
): Gap[] {
  const gaps: (Gap & { to: number })[] = [];
  let open: Narrative[] = [];
  let to = -1;
  const close = (at: number): void => {
    gaps.push({ lost: open, nodes: [], to: at });
    open = [];
    to = at;
  };
  for (const landmark of landmarks.filter(isNarrative)) {
    const found = located.get(landmark.index);
    if (!found) open.push(landmark);
    else if (isSure(found) && found.node.index > to) close(found.node.index);
  }
  close(Math.max(to, signingFrom));
  let at = 0;
  let above: FlowNode | null = null;
  for (const [node, home] of homes) {
    while (at < gaps.length && node.index >= (gaps[at]?.to ?? 0)) {
      at += 1;
      above = null;
    }
    if (home.is === 'outside' && !home.furniture) {
      if (above) gaps[at]?.nodes.push(above);
      if (above) headings.add(above);
      gaps[at]?.nodes.push(node);
    }
    above = home.is === 'outside' && home.furniture ? node : null;
  }
  return gaps.filter(({ lost }) => lost.length > 0);
}

/** The line, or the name it begins with, that says most of the words of what was not found; the first where none does. */
function likeliest(lost: Narrative, nodes: readonly FlowNode[]): number {
  const asked = new Set(printedOf(lost).flatMap((line) => wordsOf(line)));
  let best = { at: 0, share: 0 };
  for (const [at, { text, rest }] of nodes.entries()) {
    const words = namedIn(text)?.name.words ?? wordsOf(rest);
    const share = words.filter((word) => asked.has(word)).length / words.length;
    if (words.length <= HEADING_WORDS && share > best.share) best = { at, share };
  }
  return best.at;
}

/** Whether there are words enough to answer something; a heading alone answers nothing. */
function saysEnough(nodes: readonly FlowNode[], headings: ReadonlySet<FlowNode>): boolean {
  let words = 0;
  for (const node of nodes) {
    if (!headings.has(node)) words += wordsOf(node.text).length;
    if (words >= ENOUGH) return true;
  }
  return false;
}

/**
 * What may answer what was not found. Where the layout of the form is kept, what stands under a heading that says none of
 * its words is plainly another thing; somebody added it.
 */
function mayAnswer(lost: Narrative, { nodes }: Gap, headings: ReadonlySet<FlowNode>, isKept: boolean): FlowNode[] {
  if (!isKept) return nodes;
  const asked = new Set(printedOf(lost).flatMap((line) => wordsOf(line)));
  let isAnother = false;
  return nodes.filter((node) => {
    if (headings.has(node)) isAnother = !wordsOf(node.rest).some((word) => asked.has(word));
    return !isAnother;
  });
}

/** What stands from one line on, as much of it as a person is shown. */
function shownFrom(nodes: readonly FlowNode[], from: number): string {
  let text = '';
  for (let at = from; at < nodes.length && text === seenOf(text); at++) text += `\n${nodes[at]?.text.trim()}`;
  return seenOf(text.trim());
}

/**
 * Nothing is called missing for certain where text that belongs to nobody stands in its place, between what was found before
 * and after it: a person is shown the text, from the line on that says most of its words. In documents far larger than any
 * report it is shown from its beginning.
 */
export function withUnclaimed(
  answers: readonly Answer[],
  homes: ReadonlyMap<FlowNode, Home>,
  locations: Locations,
  unasked: readonly FlowNode[],
): Answer[] {
  const missing = new Set(answers.filter(({ state }) => state === 'missing').map(({ item }) => item));
  if (missing.size === 0) return [...answers];
  const headings = new Set(unasked);
  const narratives = locations.landmarks.filter(isNarrative);
  const kept = narratives.filter(({ index }) => locations.located.has(index)).length;
  const found = new Map<string, Pick<Answer, 'place' | 'text'>>();
  for (const gap of gapsIn(homes, locations, headings)) {
    if (!saysEnough(gap.nodes, headings)) continue;
    const isFew = gap.lost.length * gap.nodes.length <= COMPARISONS;
    for (const lost of gap.lost.filter((one) => missing.has(itemOf(one).id))) {
      const nodes = isFew ? mayAnswer(lost, gap, headings, kept >= narratives.length * KEPT) : gap.nodes;
      if (isFew && !saysEnough(nodes, headings)) continue;
      const at = isFew ? likeliest(lost, nodes) : 0;
      found.set(itemOf(lost).id, { place: placeOf(lost.trail, nodes[at] ?? null), text: shownFrom(nodes, at) });
    }
  }
  return answers.map((answer) => {
    const there = answer.kind === 'section' || answer.kind === 'point' ? found.get(answer.item) : undefined;
    return there ? { ...answer, ...there, state: 'unknown', by: 'text', confidence: CONFIDENCE.mentioned } : answer;
  });
}
