import { type Form, onceOf } from '../../form/index.js';
import { keyOf, wordsOf } from '../../text/index.js';
import type { Block, WordDocument } from '../../word/index.js';
import { CONFIDENCE } from '../confidence.js';
import { landmarksOf } from '../landmark.js';
import type { Flow, FlowNode } from '../lines/flow.js';
import { isNarrative, itemOf, type Narrative, printedOf, typedNodes } from '../regions/typed-text.js';
import { isBlank } from '../texts/blank.js';
import { printedIn } from '../texts/printed.js';
import type { ReadAnswer } from '../valued.js';

/** The headings and questions of a form by their letters, but for what two of them say. */
const linesOf = onceOf((form: Form): ReadonlyMap<string, Narrative | null> => {
  const lines = new Map<string, Narrative | null>();
  for (const one of landmarksOf(form).filter(isNarrative))
    for (const key of new Set(printedOf(one).map(keyOf))) if (key !== '') lines.set(key, lines.has(key) ? null : one);
  return lines;
});

/** The very words of a heading or question, with what stands below it, from block to block. */
interface Passage {
  line: Narrative;
  /**
   * Its style and level: a title that was shortened to that of a part below it stands on another level, and the same few words in
   * somebody's answer are set as that is. A question of many words is none of these, however it is set.
   */
  set: string;
  from: number;
  to: number;
  /** What a person typed there, by the letters, and as far as it stands in no table as it reads. */
  says: ReadonlySet<string>;
  text: string;
}

/** So many words nobody writes but to say what is asked there. */
const WORDS_OF_QUESTION = 7;

const isWorded = (line: Narrative): boolean => line.is === 'ask' && wordsOf(line.point.ask).length >= WORDS_OF_QUESTION;

/** Whether some line of the form stands in the text more than once, told at a glance: in nearly every file none does. */
function areLinesTwice({ nodes }: Flow, form: Form): boolean {
  const [lines, seen] = [linesOf(form), new Set<Narrative>()];
  return nodes.some(({ key, tables }) => {
    const line = tables.length > 0 ? null : lines.get(key);
    return line != null && seen.size === seen.add(line).size;
  });
}

/** The paragraphs from one block of a body to another. */
type NodesAt = (from: number, to: number) => readonly FlowNode[];

const byParagraph = onceOf(
  ({ nodes }: Flow) => new Map(nodes.map((node): [Block, FlowNode] => [node.paragraph, node])),
);

const nodesIn = (block: Block, flow: Flow): readonly FlowNode[] =>
  block.type === 'table' ? (flow.nodesOf.get(block) ?? []) : [byParagraph(flow).get(block) as FlowNode];

function passagesIn(flow: Flow, form: Form): Passage[] {
  const { body } = flow.document;
  const [lines, printed] = [linesOf(form), printedIn(form)];
  const isPrinted = ({ text, rest }: FlowNode): boolean => (printed.get(text) ?? printed.get(rest)) !== undefined;
  const saidIn = (block: Block, line: Narrative): string[] =>
    typedNodes(nodesIn(block, flow), [line], form)
      .filter((node) => !isPrinted(node) && !isBlank(node.text, form.language))
      .map(({ text }) => text.trim());
  const lineAt = (block: Block): Narrative | null => {
    const [node] = block.type === 'paragraph' ? nodesIn(block, flow) : [];
    return (node && lines.get(node.key)) ?? null;
  };
  /** What the form prints elsewhere: below the last answer stand its recipients, and who signs. */
  const isElsewhere = (block: Block, line: Narrative): boolean => {
    const [node] = block.type === 'paragraph' ? nodesIn(block, flow) : [];
    return node !== undefined && isPrinted(node) && typedNodes([node], [line], form).length > 0;
  };
  return body.flatMap((block, from): Passage[] => {
    const line = lineAt(block);
    if (!line || block.type !== 'paragraph') return [];
    const says = new Set<string>();
    const texts: string[] = [];
    let to = from + 1;
    for (; to < body.length; to += 1) {
      const next = body[to] as Block;
      if (lineAt(next) || isElsewhere(next, line)) break;
      const said = saidIn(next, line);
      for (const one of said) says.add(keyOf(one));
      if (next.type === 'paragraph') texts.push(...said);
    }
    const set = isWorded(line) ? '' : `${block.style} ${block.outlineLevel}`;
    return [{ line, set, from, to, says, text: texts.join('\n') }];
  });
}

/** Whether something of a passage carries an anchor of the form: of two that say the same that one is the form's own. */
const isAnchored = ({ from, to }: Passage, nodesAt: NodesAt): boolean =>
  nodesAt(from, to).some(({ tags, bookmarks }) => tags.size > 0 || bookmarks.length > 0);

const saysAll = (one: Passage, other: Passage): boolean => [...other.says].every((key) => one.says.has(key));

/** Nobody puts in the same part more often; each of them is held against each. */
const MOST = 20;

/** The passages of one line each, where it stands more than once. */
function severalIn(passages: readonly Passage[]): Passage[][] {
  const groups = new Map<string, Passage[]>();
  for (const one of passages) {
    const name = `${one.line.index} ${one.set}`;
    const group = groups.get(name);
    if (group) group.push(one);
    else groups.set(name, [one]);
  }
  return [...groups.values()].filter(({ length }) => length > 1 && length <= MOST);
}

/** The passages in which nothing is said that the same line does not say elsewhere. */
function idleIn(passages: readonly Passage[], nodesAt: NodesAt): ReadonlySet<Passage> {
  const groups = severalIn(passages);
  const idle = new Set<Passage>();
  for (const group of groups)
    for (const one of group
      .toReversed()
      .sort((a, b) => Number(isAnchored(a, nodesAt)) - Number(isAnchored(b, nodesAt))))
      if (group.some((other) => other !== one && !idle.has(other) && other.says.size > 0 && saysAll(other, one)))
        idle.add(one);
  // A heading without a text of its own goes with the first part below it.
  const at = new Map(passages.map((one) => [one.from, one]));
  const goesOn = ({ to }: Passage): boolean => at.has(to) && !idle.has(at.get(to) as Passage);
  for (const group of groups.toReversed())
    for (const one of group)
      if (one.says.size === 0 && !goesOn(one) && group.some((other) => other !== one && goesOn(other))) idle.add(one);
  return idle;
}

/** Headings and questions that stand in a document more than once, with another text below each. */
export interface Twice {
  /** Their texts, by the ids of the items. */
  texts: ReadonlyMap<string, readonly string[]>;
  /** The lines themselves: what stands below one of them is no part of what stands above it. */
  lines: ReadonlySet<Block>;
}

export const NOTHING_TWICE: Twice = { texts: new Map(), lines: new Set() };

/** A document in which nothing stands twice that says nothing more. */
export interface SaidOnce {
  document: WordDocument;
  /** The paragraphs that were left out. */
  idle: readonly FlowNode[];
  /** What was left more than once, as another text stands below each. */
  twice: Twice;
}

/**
 * Leaves out of a document what the form prints a second time and nobody filled in there, or filled in with the same: the empty
 * pages of a form below those that were filled in, a part pasted twice.
 */
export function saidOnce(flow: Flow, form: Form): SaidOnce {
  const { document } = flow;
  if (!areLinesTwice(flow, form)) return { document, idle: [], twice: NOTHING_TWICE };
  const nodesAt: NodesAt = (from, to) => document.body.slice(from, to).flatMap((block) => nodesIn(block, flow));
  const passages = passagesIn(flow, form);
  const idle = idleIn(passages, nodesAt);
  const left = new Set([...idle].flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)));
  const twice = severalIn(passages.filter((one) => one.text !== '' && !idle.has(one)));
  return {
    document: idle.size === 0 ? document : { ...document, body: document.body.filter((_, at) => !left.has(at)) },
    idle: [...idle].flatMap(({ from, to }) => nodesAt(from, to)),
    twice: {
      texts: new Map(twice.map((group) => [itemOf((group[0] as Passage).line).id, group.map(({ text }) => text)])),
      lines: new Set(twice.flat().map(({ from }) => document.body[from] as Block)),
    },
  };
}

/** Answers in words held against what else stands under their line where that stands more than once: a person has to tell which of the texts counts. */
export const heldAgainstTwice = (answers: readonly ReadAnswer[], { texts }: Twice): readonly ReadAnswer[] =>
  texts.size === 0
    ? answers
    : answers.map((answer) => {
        const own = keyOf(answer.text ?? '');
        const other = texts.get(answer.item)?.find((text) => !own.includes(keyOf(text)));
        if (other === undefined || answer.state === 'unknown') return answer;
        const why = { because: 'place', seen: other, expected: null, best: null } as const;
        return { ...answer, state: 'unknown', confidence: CONFIDENCE.mentioned, why };
      });
