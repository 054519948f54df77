import type { AnswerState } from '../../../schemas/submission.js';
import type { Form } from '../../form/index.js';
import { wordsOf } from '../../text/index.js';
import { CONFIDENCE } from '../confidence.js';
import type { FlowNode } from '../lines/flow.js';
import type { Located, Locations } from '../locate/locations.js';
import { isBlank, isNil } from '../texts/blank.js';
import { type Ask, behindNone, joinedWithNext, lostPartsOf, lostQuestionsOf } from './lost-questions.js';
import type { Region, Regions } from './region.js';
import { setAbove } from './set-above.js';
import { typedNodes, typedTextIn } from './typed-text.js';

/** A point whose question is gone, or stands below its answer, beside text that may answer it. */
export interface Unclear {
  state: AnswerState;
  confidence: number;
  text: string;
  /** Where it stands. */
  nodes: readonly FlowNode[];
}

/** What belongs to whom, with what can be told of questions that are gone; by the index of the landmark. */
export interface Attribution {
  regions: ReadonlyMap<number, Region>;
  unclear: ReadonlyMap<number, Unclear>;
}

/** So many words may be the answers to several questions, run together. */
const RUN_TOGETHER = 8;
/** So many say something, where they can be nothing but the answer to one of them. */
const SAYS_SOMETHING = 4;
/** Under another question so many paragraphs may hold the answer to the next one as well. */
const PARAGRAPHS_OF_TWO = 2;

/** A question that is gone, answered by these paragraphs. */
function alone(ask: Ask, nodes: FlowNode[], first: FlowNode): Region {
  const located: Located = {
    landmark: ask,
    node: first,
    evidence: { by: 'text', confidence: CONFIDENCE.attributed, inclusive: true },
    grid: null,
    moved: false,
  };
  return { located, nodes };
}

const lessSure = (region: Region): Region => {
  const { evidence } = region.located;
  const confidence = Math.min(evidence.confidence, CONFIDENCE.shared);
  return { ...region, located: { ...region.located, evidence: { ...evidence, confidence } } };
};

/**
 * Says whose the text is that stands where questions were deleted. One question between two things that were found
 * is answered by the text between them; several cannot be told apart, and a person is asked to look, as under
 * another question whose answer is long enough to be two, or begins with dots for a place left empty. That there is nothing,
 * where no question of a section is left, is said of all of them.
 */
export function attributeText(form: Form, locations: Locations, found: Regions): Attribution {
  const regions = new Map(found.of);
  const unclear = new Map<number, Unclear>();
  for (const lost of lostQuestionsOf(locations, found)) {
    const { asks, region, shared, whole } = lost;
    const { landmark } = region.located;
    if (landmark.is !== 'heading' && landmark.is !== 'ask') continue;
    const nodes = typedNodes(lost.nodes, [landmark, ...asks], form);
    const [first] = nodes;
    const [ask] = asks;
    if (!shared && asks.length === 1 && ask && first) {
      const own = regions.get(landmark.index) ?? region;
      const rest = { ...own, nodes: own.nodes.filter((one) => !lost.nodes.includes(one)) };
      regions.set(landmark.index, rest.nodes.some((one) => one.key !== '') ? rest : lessSure(rest));
      regions.set(ask.index, alone(ask, lost.nodes, first));
      continue;
    }
    const { lines } = typedTextIn({ ...region, nodes }, landmark, form);
    const text = lines.map((one) => one.text).join('\n');
    const words = lines.reduce((sum, { meant }) => sum + wordsOf(meant).length, 0);
    const filled = nodes.filter((one) => !isBlank(one.meant, form.language));
    const isLong = filled.length >= PARAGRAPHS_OF_TWO || (filled.length > 0 && filled[0] !== first);
    const isEnough = whole ? words >= SAYS_SOMETHING : shared ? isLong : words >= RUN_TOGETHER;
    if (words === 0 && !isEnough) continue;
    const [state, confidence] = isEnough
      ? (['unknown', CONFIDENCE.mentioned] as const)
      : whole && !shared && isNil(text)
        ? (['nil', CONFIDENCE.attributed] as const)
        : (['missing', CONFIDENCE.tooShort] as const);
    for (const ask of asks) unclear.set(ask.index, { state, confidence, text, nodes });
    if (isEnough && shared) regions.set(landmark.index, lessSure(regions.get(landmark.index) ?? region));
  }
  for (const { parts, region } of lostPartsOf(locations, regions)) {
    const nodes = typedNodes(region.nodes, [], form);
    const words = nodes.reduce((sum, { meant }) => sum + wordsOf(meant).length, 0);
    const text = nodes.map((one) => one.text.trim()).join('\n');
    if (words < RUN_TOGETHER) continue;
    for (const { index } of parts)
      unclear.set(index, { state: 'unknown', confidence: CONFIDENCE.mentioned, text, nodes });
  }
  for (const { lost, region, nodes: below } of behindNone(locations, regions)) {
    const nodes = typedNodes(below, [], form);
    const words = nodes.reduce((sum, { meant }) => sum + wordsOf(meant).length, 0);
    if (words < RUN_TOGETHER) continue;
    const text = nodes.map((one) => one.text.trim()).join('\n');
    for (const { index } of lost.filter((one) => !unclear.has(one.index)))
      unclear.set(index, { state: 'unknown', confidence: CONFIDENCE.mentioned, text, nodes });
    regions.set(region.located.landmark.index, lessSure(region));
  }
  for (const { lost, region } of joinedWithNext(locations, regions)) {
    const { index } = region.located.landmark;
    const nodes = typedNodes(region.nodes, [], form);
    if (unclear.has(lost.index) || nodes.length === 0) continue;
    const text = nodes.map((one) => one.text.trim()).join('\n');
    unclear.set(lost.index, { state: 'unknown', confidence: CONFIDENCE.mentioned, text, nodes });
    regions.set(index, lessSure(region));
  }
  for (const { under, own, nodes } of setAbove(regions.values(), locations, form)) {
    const above = under ? [[under.asked, typedNodes(under.nodes, [under.asked], form)] as const] : [];
    for (const [{ index }, its] of [...above, [own, nodes] as const]) {
      const text = its.map((one) => one.text.trim()).join('\n');
      unclear.set(index, { state: 'unknown', confidence: CONFIDENCE.mentioned, text, nodes: its });
    }
  }
  const within = new Map([...(locations.within ?? [])].filter(([index]) => !regions.has(index)));
  for (const [index, { node, text }] of within)
    unclear.set(index, { state: 'unknown', confidence: CONFIDENCE.mentioned, text, nodes: [node] });
  const mixed = new Set([...within.values()].map(({ node }) => node));
  for (const [index, region] of regions)
    if ([region.located.node, ...region.nodes].some((node) => mixed.has(node))) regions.set(index, lessSure(region));
  return { regions, unclear };
}
