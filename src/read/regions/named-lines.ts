import { type Form, onceOf } from '../../form/index.js';
import { type Wording, wordsOf } from '../../text/index.js';
import { CONFIDENCE } from '../confidence.js';
import { COMPARISONS } from '../limits.js';
import type { Flow, FlowNode } from '../lines/flow.js';
import { isSmallPrint } from '../lines/small-print.js';
import type { Located, Locations } from '../locate/locations.js';
import { Names, namedIn } from './named-text.js';
import { type QuestionTables, questionTableOf, questionTablesIn } from './question-tables.js';
import { isNarrative, itemOf, type Narrative, printedOf, typedBehind } from './typed-text.js';

/** Where a heading or question that was not found may be answered: between what was found before and after it. */
interface Gap {
  before: Located;
  nodes: FlowNode[];
}

/** What stands among the text, or in a table of questions and answers. */
const isOfText = (node: FlowNode, aside: QuestionTables): boolean =>
  node.tables.length === 0 || questionTableOf(node, aside) !== null;

/** Where one may be answered that was not found; null before the first that was. */
export function gapAround(
  { index }: Narrative,
  { located, signingFrom }: Locations,
  flow: Flow,
  aside: QuestionTables,
): Gap | null {
  const others = [...located.values()].filter(({ landmark, moved }) => isNarrative(landmark) && !moved);
  const before = others.findLast(({ landmark }) => landmark.index < index);
  const after = others.find(({ landmark }) => landmark.index > index);
  if (!before) return null;
  const nodes = flow.nodes.slice(before.node.index + 1, after?.node.index ?? signingFrom);
  return { before, nodes: nodes.filter((node) => isOfText(node, aside) && !isSmallPrint(node)) };
}

/** Whether what was found before has its answer on its own line, or asks for none. */
function isAnswered(before: Located, form: Form): boolean {
  const { landmark } = before;
  return !isNarrative(landmark) || !itemOf(landmark).asksText || typedBehind(before, landmark, form) !== '';
}

/** Where in the text of a paragraph its sentences begin, and the lines in it. */
const SENTENCES = /(?<=[.;!?])\s+|\n+/u;

/** The sentences of a paragraph but the first that begin with what may be a name. */
const namedInside = onceOf(({ rest }: FlowNode): { text: string; name: Wording }[] => {
  const [, ...sentences] = rest.split(SENTENCES);
  return sentences.flatMap((text) => {
    const named = namedIn(text);
    return named === null ? [] : [{ text, name: named.name }];
  });
});

/** A name inside a paragraph that answers something else as well. */
const inside = (node: FlowNode, landmark: Narrative, names: Names): string | null =>
  namedInside(node).find(({ name }) => names.sureness(name, landmark) > 0)?.text ?? null;

/** With fewer words an answer may end like the line of a heading or question. */
const GLUED_WORDS = 3;
/** Where a sentence is over, and the number of the next line. */
const SENTENCE_OVER = /[.;!?…](?:\s+[\p{L}\d.]{1,6}[.)])?$/u;

/** The line of a heading or question glued to the end of a paragraph above it: what stands below is hardly of what it ends. */
function isGluedTo({ meant }: FlowNode, landmark: Narrative): boolean {
  const text = meant.trimEnd();
  return printedOf(landmark).some(
    (line) =>
      text.endsWith(line) &&
      wordsOf(line).length >= GLUED_WORDS &&
      SENTENCE_OVER.test(text.slice(0, text.length - line.length).trimEnd()),
  );
}

const namedAt = onceOf(({ rest }: FlowNode) => namedIn(rest));

/** The name at the beginning of a line, before its answer; or all of the line where it is that name word for word. */
function nameOf(node: FlowNode, landmark: Narrative, names: Names): { behind: number; confidence: number } | null {
  const named = namedAt(node);
  const confidence = named === null ? 0 : names.sureness(named.name, landmark);
  if (named !== null && confidence > 0) return { behind: named.behind, confidence };
  const isWhole = names.sureness(node.wording.rest, landmark) === CONFIDENCE.begins;
  return isWhole ? { behind: node.rest.length, confidence: CONFIDENCE.begins } : null;
}

/**
 * Finds headings and questions that stand in no line of their own, but at the beginning of a line that answers them, as in
 * reports that are written freely: "- Hiệu quả của các hội nghị: …", "1. Hạn chế: …". Such a name has a colon or a dash
 * behind it, stands between what was found before and after, and is the name of no other; so does one that was typed anew
 * on a line of its own, on the other side of a table of its section or in a table beside its answer. In the middle of a paragraph
 * nobody can tell where its answer ends: a person is asked. Whatever was found is left where it is. In documents far larger
 * than any report nothing is looked for.
 */
export function withNamedLines(locations: Locations, flow: Flow, form: Form): Locations {
  const { landmarks, located } = locations;
  const narratives = landmarks.filter(isNarrative);
  const lost = narratives.filter((one) => !located.has(one.index) && itemOf(one).asksText);
  if (lost.length === 0 || lost.length * flow.nodes.length > COMPARISONS) return locations;
  const names = new Names(narratives);
  const taken = new Set([...located.values()].map(({ node }) => node));
  const found = new Map(located);
  const aside = questionTablesIn(flow, locations);
  const mayBeNamed = (node: FlowNode): boolean =>
    !taken.has(node) && (node.tables.length === 0 || aside.questions.has(node.paragraph));
  const within = new Map<number, { node: FlowNode; text: string }>();
  for (const landmark of lost) {
    const gap = gapAround(landmark, locations, flow, aside);
    if (!gap) continue;
    let answered = isAnswered(gap.before, form);
    const line = gap.nodes.flatMap((node) => {
      const named = answered && mayBeNamed(node) ? nameOf(node, landmark, names) : null;
      answered ||= node.meant.trim() !== '';
      return named === null ? [] : [{ node, ...named }];
    })[0];
    if (line) {
      const { node, confidence, behind } = line;
      taken.add(node);
      const evidence = { by: 'text', confidence, inclusive: false } as const;
      found.set(landmark.index, { landmark, node, evidence, grid: null, moved: false, behind });
      continue;
    }
    const [sentence] = [gap.before.node, ...gap.nodes].flatMap((node) => {
      const text = inside(node, landmark, names);
      return text === null ? [] : [{ node, text }];
    });
    if (sentence) within.set(landmark.index, sentence);
    const glued = sentence ? -1 : gap.nodes.findIndex((node) => isGluedTo(node, landmark));
    const [node, ...below] = glued < 0 ? [] : gap.nodes.slice(glued);
    const text = below.map((one) => one.text.trim()).filter((line) => line !== '');
    if (node) within.set(landmark.index, { node, text: text.join('\n') || node.text.trim() });
  }
  const inOrder = [...found].sort(([one], [other]) => one - other);
  return { ...locations, located: new Map(inOrder), within };
}
