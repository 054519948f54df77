import type { Language } from '../../../schemas/id.js';
import { type Form, type FormPoint, type FormSection, figureGroups, formWords, onceOf } from '../../form/index.js';
import { fold, isJumbled, keyOf, likeness, ofLetters, wordsOf } from '../../text/index.js';
import type { Landmark } from '../landmark.js';
import { type FlowNode, seenWordingOf } from '../lines/flow.js';
import type { Located } from '../locate/locations.js';
import { isPrompt } from '../texts/blank.js';
import { firstWordsOf, mayBeginWith } from '../texts/first-word.js';
import { isOnlyMark } from '../texts/mark.js';
import { lettersOf } from '../texts/wordings.js';
import { anyOf, inAnyLanguage } from '../words/index.js';
import type { Region } from './region.js';

/** What is answered in words. */
export type Narrative = Extract<Landmark, { is: 'heading' | 'ask' }>;

export const isNarrative = (landmark: Landmark): landmark is Narrative =>
  landmark.is === 'heading' || landmark.is === 'ask';

export const itemOf = (landmark: Narrative): FormSection | FormPoint =>
  landmark.is === 'heading' ? landmark.section : landmark.point;

/** The line of a heading or question as the form prints it, and what else it may read. */
export const printedOf = (landmark: Narrative): string[] => linesOf(itemOf(landmark));

const linesOf = (part: FormSection | FormPoint): string[] => ('ask' in part ? [part.ask] : [part.heading, part.title]);

/** How many characters of a text spell the expected letters and digits. */
export function spelled(text: string, expected: string): number {
  let [short, long] = [0, text.length];
  while (long - short > 1) {
    const middle = Math.floor((short + long) / 2);
    if (keyOf(text.slice(0, middle)).length >= expected.length) long = middle;
    else short = middle;
  }
  return long;
}

/** The closing sentence is one sentence. */
const CLOSING_LENGTH = 300;
/** So is the number of a page. */
const PAGE_LENGTH = 40;
/** So many words behind a question are an answer, whatever stands between. */
const ANSWER_WORDS = 4;

/** A title with slips in it may be so much longer than the one printed. */
const SLIPS_ADD = 4;

/** What follows a title, unless that is how its line goes on as printed: "(nếu có)". */
const behindTitle = (rest: string, printed: readonly string[]): string =>
  printed.some((line) => keyOf(line).endsWith(keyOf(rest))) ? '' : rest.trim();

/** "Mặt đưọc: đơn vị đã …": what was typed behind a stop, where the words before it are the printed ones but for slips. */
function behindSlips(rest: string, printed: readonly string[]): string {
  const longest = printed.reduce((most, line) => Math.max(most, line.length), 0) + SLIPS_ADD;
  for (const { index } of rest.slice(0, longest + 3).matchAll(/[:.;]\s|\s[-–—]\s/gu)) {
    const title = rest.slice(0, index);
    if (printed.some((line) => ['same', 'slips'].includes(likeness(title, line).how) || isJumbled(title, line)))
      return behindTitle(rest.slice(index).replace(/^[\s:.;\-–—]+/u, ''), printed);
  }
  return '';
}

/**
 * What was typed behind a printed line on the line itself: "Đặc điểm …: đơn vị có 12 chi bộ". Without a stop or a
 * colon between them a heading was rather reworded, and so was a question with a few words more.
 */
function remainder(node: FlowNode, landmark: Narrative): string {
  const { line } = keysOfPart(itemOf(landmark));
  const expected = line.find((key) => key !== '' && key !== node.key && node.key.startsWith(key));
  // What stands as it was printed has nothing behind it.
  if (expected === undefined) return line.includes(node.key) ? '' : behindSlips(node.rest, printedOf(landmark));
  // What closes a bracket of the printed line belongs to it: "(nếu có)".
  const rest = node.rest.slice(spelled(node.rest, expected)).replace(/^[)\]]+/, '');
  const parted = /^\s*(?:\([^)]{0,20}\)\s*)?[:.;?!\-–—\n]\s*(.+)$/su.exec(rest)?.[1]?.trim();
  return parted ?? (landmark.is === 'ask' && wordsOf(rest).length >= ANSWER_WORDS ? rest.trim() : '');
}

/** How a report takes its leave: "Trên đây là báo cáo …./.", "Đảng ủy xã trân trọng báo cáo./." */
const CLOSING = new RegExp(`^${anyOf((words) => words.closing)}\\s.*${anyOf((words) => words.closingAbout)}`, 'u');
const CLOSING_FIRST = firstWordsOf(inAnyLanguage((words) => words.closing));
const CLOSING_END = ofLetters(new RegExp(`(?<!\\p{L})${anyOf((words) => words.closingEnds)}[\\s./]*$`, 'iu'));
/** In so many of its last characters such an end is found. */
const END_LENGTH = 60;
const ANYBODY = inAnyLanguage(({ none }) => none.before).map(keyOf);

/** What whoever reports is called, by its letters. */
const reportersOf = onceOf(
  ({ unit, head }: Form): ReadonlySet<string> =>
    new Set(['', ...[unit?.name, head.body, unit?.letterhead?.body].map((name) => keyOf(name ?? '')), ...ANYBODY]),
);

/** Whether a line is the sentence by which a report takes its leave; a request may end as politely. */
function isClosing(line: string, form: Form): boolean {
  if (line.length >= CLOSING_LENGTH) return false;
  if (mayBeginWith(line, CLOSING_FIRST) && CLOSING.test(fold(line))) return true;
  const end = CLOSING_END.exec(line.slice(-END_LENGTH));
  if (end === null) return false;
  const before = line.slice(0, Math.max(0, line.length - END_LENGTH) + end.index);
  return reportersOf(form).has(keyOf(before));
}

/** "Trang 3", "Page 3 of 10": what a footer says, pasted with the text. */
const PAGE = new RegExp(
  `^[-–—\\s]*${anyOf((words) => words.page)}\\s+\\d{1,4}(?:\\s*(?:\\/|${anyOf((words) => words.pageOf)})\\s*\\d{1,4})?[-–—\\s.]*$`,
  'u',
);

/** What stands in a region and answers nothing: prompts, numbers of headings and pages, the closing sentence. */
export const isBoilerplate = (line: string, form: Form): boolean =>
  isPrompt(line, form.language) ||
  isOnlyMark(line) ||
  (line.length < PAGE_LENGTH && PAGE.test(fold(line))) ||
  isClosing(line, form);

/**
 * What the form says beside the heading or question: its guidance, the titles of its tables, and the description of its
 * figures, which some programs turn into a paragraph.
 */
const besideIn = ({ guidance, figures, tables }: FormSection | FormPoint): string[] => [
  ...(guidance === null ? [] : [guidance]),
  ...tables.map((table) => table.title),
  ...figureGroups(figures).map((group) => group.map((figure) => figure.printed).join('; ')),
];

/** What the form prints of a section or point, by its letters: its line, and all of it. */
const keysOfPart = onceOf((part: FormSection | FormPoint) => {
  const line = linesOf(part).map(keyOf);
  return { line, all: new Set([...line, ...besideIn(part).map(keyOf)]) };
});

/** The paragraphs in which a person wrote, without the prompts left there and what the form itself says of these items. */
export function typedNodes(nodes: readonly FlowNode[], of: readonly Narrative[], form: Form): FlowNode[] {
  const printed = of.map((one) => keysOfPart(itemOf(one)).all);
  return nodes.filter((node) => {
    const line = node.text.trim();
    if (line === '' || isBoilerplate(line, form)) return false;
    const key = lettersOf(seenWordingOf(node).text);
    return !printed.some((keys) => keys.has(key));
  });
}

/** A heading or question that was found, and where on its line its answer begins, if that is known. */
type Behind = Pick<Located, 'node' | 'behind'>;

/** What a person wrote on the line of a heading or question, behind it; "" where there is nothing that says anything. */
export function typedBehind({ node, behind: from }: Behind, landmark: Narrative, form: Form): string {
  const behind = from === undefined ? remainder(node, landmark) : node.rest.slice(from).trim();
  return behind === '' || isBoilerplate(behind, form) ? '' : behind;
}

const promptIn = (language: Language) => {
  const { narrative } = formWords[language].prompt;
  return { key: keyOf(narrative), first: firstWordsOf([narrative]) };
};
/** The words that hold an empty place for text. */
const PROMPT: Record<Language, ReturnType<typeof promptIn>> = { vi: promptIn('vi'), en: promptIn('en') };

/** A line without the words that held its place, where what was typed stands behind them: "Nhập nội dung báo cáo tại đây Đã mở lớp". */
function behindPrompt(line: string, language: Language): string {
  const { key, first } = PROMPT[language];
  if (!mayBeginWith(line, first) || !keyOf(line).startsWith(key)) return line;
  const rest = line.slice(spelled(line, key));
  return /^\p{Ll}/u.test(rest) ? line : rest.replace(/^[^\p{L}\p{N}]+/u, '') || line;
}

/** What a person wrote in one paragraph, and what is left of it without what was crossed out. */
export interface TypedLine {
  text: string;
  meant: string;
}

/** Everything a person wrote in the region of an item, on the line of its heading or question too, and where. */
export function typedTextIn(
  { located, nodes }: Region,
  landmark: Narrative,
  form: Form,
): { lines: TypedLine[]; nodes: FlowNode[] } {
  const first = located.evidence.inclusive ? '' : typedBehind(located, landmark, form);
  const typed = typedNodes(nodes, [landmark], form);
  const own = (said: string): string => behindPrompt(said.trim(), form.language);
  const lines = typed.map(({ text, meant }): TypedLine => ({ text: own(text), meant: own(meant) }));
  if (first === '') return { lines, nodes: typed };
  return { lines: [{ text: first, meant: first }, ...lines], nodes: [located.node, ...typed] };
}
