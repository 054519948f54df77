import { STYLE } from '../../form/index.js';
import { wordsOf } from '../../text/index.js';
import { CONFIDENCE } from '../confidence.js';
import { COMPARISONS } from '../limits.js';
import type { Flow, FlowNode } from '../lines/flow.js';
import { countsOn, headingLevel, isTitle, markOf } from '../lines/heading-level.js';
import type { Located, Locations } from '../locate/locations.js';
import { gapAround } from './named-lines.js';
import { questionTablesIn } from './question-tables.js';
import { isNarrative, type Narrative, printedOf } from './typed-text.js';

const ASK = STYLE.ask.toLowerCase();

/** So many of its words, and this share of them, stand in a title that was worded anew. */
const KEPT_WORDS = 2;
const KEPT = 0.5;

/** Whether a line keeps enough of the words of a title to be it, worded anew. */
function keepsWords({ rest }: FlowNode, landmark: Narrative): boolean {
  const said = new Set(wordsOf(rest));
  const words = [...new Set(wordsOf(printedOf(landmark).at(-1) ?? ''))];
  const kept = words.filter((word) => said.has(word)).length;
  return kept >= KEPT_WORDS && kept >= words.length * KEPT;
}

/** Whether a line is set as a heading of the same level, or as a question: in its style, or numbered behind the one before it. */
function isSetAs(node: FlowNode, landmark: Narrative, before: Located): boolean {
  const last = markOf(before.node);
  if (landmark.is === 'heading') return headingLevel(node, last) === landmark.section.level;
  return node.paragraph.style?.toLowerCase() === ASK || (isTitle(node) && countsOn(markOf(node), last));
}

/**
 * Finds headings and questions that were worded anew: where one was not found, and between what was found before and after it
 * one line is set as it is and keeps its words, in whatever order, that line may be it, and a person is asked.
 */
export function withRewordedLines(locations: Locations, flow: Flow): Locations {
  const { landmarks, located, within } = locations;
  const lost = landmarks.filter(isNarrative).filter(({ index }) => !located.has(index) && !within?.has(index));
  if (lost.length === 0 || lost.length * flow.nodes.length > COMPARISONS) return locations;
  const taken = new Set([...located.values()].map(({ node }) => node));
  const aside = questionTablesIn(flow, locations);
  const isAsked = ({ paragraph }: FlowNode): boolean => aside.questions.has(paragraph);
  const lines = new Map<FlowNode, Narrative[]>();
  for (const landmark of lost) {
    const gap = gapAround(landmark, locations, flow, aside);
    const own = (node: FlowNode): boolean =>
      !taken.has(node) && (isAsked(node) || isSetAs(node, landmark, gap?.before as Located));
    const [line, ...others] = gap?.nodes.filter((node) => own(node) && keepsWords(node, landmark)) ?? [];
    if (line && others.length === 0) lines.set(line, [...(lines.get(line) ?? []), landmark]);
  }
  const found = new Map(located);
  for (const [node, [landmark, ...others]] of lines) {
    if (!landmark || others.length > 0) continue;
    const evidence = { by: 'text' as const, confidence: CONFIDENCE.mentioned, inclusive: false };
    found.set(landmark.index, { landmark, node, evidence, grid: null, moved: false });
  }
  return { ...locations, located: new Map([...found].sort(([one], [other]) => one - other)) };
}
