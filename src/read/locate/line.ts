import { STYLE } from '../../form/index.js';
import type { LevelsOf } from '../../match/index.js';
import type { FlowNode } from '../lines/flow.js';
import { isSmallPrint } from '../lines/small-print.js';
import { markKey } from '../texts/mark.js';
import type { Expected, Printed } from './expected.js';
import { compareLineWords, isEmphatic, LINE_WORDS } from './line-words.js';

/** Its style: the level of a heading, the styles of the form for other lines. */
type Style = 'same' | 'another' | 'none';
/** The number before it. */
type Number = 'same' | 'another' | 'none';
type Look = 'bold' | 'plain';
/** What changes together when somebody types a line anew is one comparison: taken apart it would count three times. */
type Manner = `${Style} style, ${Number} number, ${Look}`;

const WHOSE = ['same', 'another', 'none'] as const;
const MANNER: readonly Manner[] = WHOSE.flatMap((style) =>
  WHOSE.flatMap((number) =>
    (['bold', 'plain'] as const).map((look): Manner => `${style} style, ${number} number, ${look}`),
  ),
);

/** What a paragraph comes to, held against a heading, a question or a caption. */
export const LINE = {
  /** `shared`: the same words, which the form prints for more than one thing. */
  words: [...LINE_WORDS, 'shared'],
  /** The bookmark around it: its own, its own with nothing left inside, or that of something else the form prints. */
  anchor: ['own', 'emptied', 'another', 'none'],
  /** Whose place to fill in comes next. */
  answer: ['own', 'another', 'none'],
  manner: MANNER,
  /** It reads word for word as something else the form prints. */
  printed: ['another', 'none'],
} as const;
export type LineLevels = LevelsOf<typeof LINE>;

/** So far behind a line its place to fill in may begin, in paragraphs. */
const ANSWER_REACH = 6;

/** The tags and bookmarks of texts that come first at or behind each paragraph. */
export function answersBehind(nodes: readonly FlowNode[]): ReadonlyMap<FlowNode, ReadonlySet<string>> {
  const behind = new Map<FlowNode, ReadonlySet<string>>();
  let next: { at: number; anchors: ReadonlySet<string> } | null = null;
  for (let at = nodes.length - 1; at >= 0; at--) {
    const node = nodes[at] as FlowNode;
    const own: string[] = [];
    for (const tag of node.tags) if (tag.startsWith('text:')) own.push(tag);
    for (const { name, empty } of node.bookmarks) if (!empty && name.startsWith('_dc_text_')) own.push(name);
    if (own.length > 0) next = { at: node.index, anchors: new Set(own) };
    if (next && next.at - node.index <= ANSWER_REACH) behind.set(node, next.anchors);
  }
  return behind;
}

/** What lines are held against beside themselves. */
export interface LineSetting {
  printed: Printed;
  answers: ReadonlyMap<FlowNode, ReadonlySet<string>>;
}

const PRINTED_ANCHOR = /^_dc_(?:section|ask|table)_/;

function compareAnchor({ bookmarks }: FlowNode, { anchor }: Expected): LineLevels['anchor'] {
  if (bookmarks.length === 0) return 'none';
  const own = bookmarks.find((one) => one.name === anchor);
  if (own) return own.empty ? 'emptied' : 'own';
  return bookmarks.some((one) => !one.empty && PRINTED_ANCHOR.test(one.name)) ? 'another' : 'none';
}

function compareAnswer(node: FlowNode, { answer }: Expected, { answers }: LineSetting): LineLevels['answer'] {
  const behind = answers.get(node);
  if (!behind) return 'none';
  return answer && (behind.has(answer.tag) || behind.has(answer.bookmark)) ? 'own' : 'another';
}

const LINE_STYLES: ReadonlySet<string> = new Set(
  [STYLE.ask, STYLE.caption, STYLE.appendix].map((name) => name.toLowerCase()),
);

/** How the form calls its own styles; what has one of another kind is another thing of the form. */
const FORM_STYLE = 'decuong ';

/** True where a paragraph has the level or the style of something a form prints; of others the style says nothing. */
export const isStyled = ({ paragraph: { outlineLevel, style } }: FlowNode): boolean =>
  outlineLevel !== null || style?.toLowerCase().startsWith(FORM_STYLE) === true;

/** What the manner of a paragraph may come to that is not styled. */
export const UNSTYLED = MANNER.filter((manner) => manner.startsWith('none style'));
/** The same of one without a number or a mark before it. */
export const UNNUMBERED = UNSTYLED.filter((manner) => manner.includes('none number'));

function compareStyle({ paragraph: { outlineLevel, style } }: FlowNode, { level }: Expected): Style {
  const name = style?.toLowerCase() ?? '';
  if (level === null && LINE_STYLES.has(name)) return 'same';
  if (outlineLevel !== null) return outlineLevel === level ? 'same' : 'another';
  return name.startsWith(FORM_STYLE) ? 'another' : 'none';
}

function compareNumber({ mark }: FlowNode, { number }: Expected): Number {
  if (mark === '') return 'none';
  return number !== '' && markKey(mark) === markKey(number) ? 'same' : 'another';
}

/** What alone makes a paragraph the line, or not: its words and its anchor. */
type Glance = Pick<LineLevels, 'words' | 'anchor'>;

export function glanceAtLine(node: FlowNode, expected: Expected, { printed }: Pick<LineSetting, 'printed'>): Glance {
  const words = compareLineWords(node, expected);
  const anchor = compareAnchor(node, expected);
  return { words: words === 'same' && (printed.get(node.key)?.size ?? 0) > 1 ? 'shared' : words, anchor };
}

/** All comparisons of a paragraph with a line the form prints; `landmark` is the index of what it is printed for. */
export function compareLine(
  node: FlowNode,
  expected: Expected,
  landmark: number,
  setting: LineSetting,
  { words, anchor }: Glance = glanceAtLine(node, expected, setting),
): LineLevels {
  const reads = setting.printed.get(node.key);
  const [style, number] = [compareStyle(node, expected), compareNumber(node, expected)];
  return {
    words,
    anchor,
    answer: compareAnswer(node, expected, setting),
    manner: `${style} style, ${number} number, ${isEmphatic(node) ? 'bold' : 'plain'}`,
    printed: reads && !reads.has(landmark) ? 'another' : 'none',
  };
}

/** True where nothing could make a paragraph the line: no word and no anchor speaks for it. */
export const isHopeless = ({ words, anchor }: Glance): boolean =>
  anchor !== 'own' && anchor !== 'emptied' && (words === 'other' || words === 'none');

/** True for what is never a line the form prints to be found: nothing, and small print. */
export const isNoLine = (node: FlowNode): boolean => node.key === '' || isSmallPrint(node);
