import type { Answer, AnswerState, FoundBy } from '../../schemas/submission.js';
import type { Form } from '../form/index.js';
import { isBlank, isNil, isPrompt } from './blank.js';
import { fold, keyOf, wordsOf } from './compare/fold.js';
import { isOnlyMark } from './compare/mark.js';
import { CONFIDENCE, UNSURE_BELOW } from './confidence.js';
import type { FlowNode } from './flow.js';
import type { Answering, Landmark } from './landmark.js';
import type { Located, Locations } from './locate/locate.js';
import { placeOf } from './place.js';
import type { Region, Regions } from './regions.js';

type Narrative = Extract<Landmark, { is: 'heading' | 'ask' }>;

/** How many characters of a text spell the expected letters and digits. */
function spelled(text: string, expected: string): number {
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
/** So many words behind a question are an answer, whatever stands between. */
const ANSWER_WORDS = 4;

/**
 * What was typed behind a printed line on the line itself: "Đặc điểm …: đơn vị có 12 chi bộ". Without a stop or a
 * colon between them a heading was rather reworded, and so was a question with a few words more.
 */
function remainder(node: FlowNode, printed: readonly string[], isQuestion: boolean): string {
  const expected = printed.map(keyOf).find((key) => key !== '' && key !== node.key && node.key.startsWith(key));
  if (expected === undefined) return '';
  const rest = node.rest.slice(spelled(node.rest, expected));
  const parted = /^\s*(?:\([^)]{0,20}\)\s*)?[:.;?!\-–—\n]\s*(.+)$/su.exec(rest)?.[1]?.trim();
  return parted ?? (isQuestion && wordsOf(rest).length >= ANSWER_WORDS ? rest.trim() : '');
}

/** How a report takes its leave: "Trên đây là báo cáo …./." */
const CLOSING = /^(?:trên đây là|this concludes|this is)\s.*(?:báo cáo|kết quả|report)/u;

/** What stands in a region and answers nothing: prompts, numbers of headings, the closing sentence. */
const isFrame = (line: string, form: Form): boolean =>
  isPrompt(line, form.language) || isOnlyMark(line) || (line.length < CLOSING_LENGTH && CLOSING.test(fold(line)));

/** Everything a person wrote in a region, without the prompts left in it and the form's own small print. */
function writtenIn(region: Region, printed: readonly string[], small: ReadonlySet<string>, form: Form): string[] {
  const { located, nodes } = region;
  const isQuestion = located.landmark.is === 'ask';
  const first = located.evidence.inclusive ? '' : remainder(located.node, printed, isQuestion);
  const asked = new Set(printed.map(keyOf));
  return [first, ...nodes.map((node) => node.text.trim())].filter((line) => {
    const key = keyOf(line);
    return line !== '' && !isFrame(line, form) && !small.has(key) && !asked.has(key);
  });
}

/** The strongest carrier that names this item in its region. */
function foundBy(region: Region, answer: Answering): { by: FoundBy; confidence: number } {
  const { by, confidence } = region.located.evidence;
  const nodes = [region.located.node, ...region.nodes];
  if (nodes.some((node) => node.tags.has(answer.tag))) return { by: 'tag', confidence: Math.max(confidence, 0.98) };
  if (nodes.some((node) => node.bookmarks.some((one) => one.name === answer.bookmark && !one.empty))) {
    return { by: 'bookmark', confidence: Math.max(confidence, 0.95) };
  }
  if (by === 'text' && nodes.some((node) => node.titles.has(answer.title))) return { by: 'title', confidence };
  return { by, confidence };
}

function stateOf(lines: readonly string[], form: Form, ifAny: boolean): AnswerState {
  const text = lines.join('\n');
  const filled = lines.filter((line) => !isBlank(line, form.language) && keyOf(line).length > 1);
  if (filled.length === 0) return 'blank';
  return isNil(text) || (ifAny && filled.length === 1 && isNil(filled[0] ?? '')) ? 'nil' : 'answered';
}

const itemOf = (landmark: Narrative): Form['sections'][number] | Form['sections'][number]['points'][number] =>
  landmark.is === 'heading' ? landmark.section : landmark.point;

/** Lines of small print that may stand in the answer once their style is lost. */
const smallPrintOf = (landmark: Narrative): Set<string> => {
  const { guidance } = itemOf(landmark);
  return new Set(guidance === null ? [] : [keyOf(guidance)]);
};

function gone(landmark: Narrative, kind: 'section' | 'point'): Answer {
  const { id, required } = itemOf(landmark);
  const place = placeOf(landmark.trail, null);
  return { item: id, kind, required, state: 'missing', value: null, text: null, by: 'none', confidence: 1, place };
}

/** So many words under a heading may be the answers to its questions, run together. */
const RUN_TOGETHER = 8;

/**
 * A section whose questions were all deleted, with text left under its heading: the answers may well be there, but
 * which is which cannot be told. Null where nothing is there to look at.
 */
function runTogether(
  landmark: Narrative,
  { landmarks, located }: Locations,
  regions: Regions,
  form: Form,
): Answer | null {
  if (landmark.is !== 'ask') return null;
  const before = landmarks.slice(0, landmark.index);
  const heading = before.findLast((one) => one.is === 'heading');
  if (heading?.is !== 'heading') return null;
  const own = new Set(heading.section.points);
  const asksLeft = landmarks.some((one) => one.is === 'ask' && own.has(one.point) && located.has(one.index));
  const region = regions.of.get(heading.index);
  if (asksLeft || !region) return null;
  const lines = writtenIn(region, [heading.section.heading, heading.section.title], smallPrintOf(heading), form);
  const text = lines.join('\n');
  if (wordsOf(text).length < RUN_TOGETHER) return null;
  const { id, required } = itemOf(landmark);
  const place = placeOf(landmark.trail, region.nodes.find((node) => node.text.trim() !== '') ?? region.located.node);
  const confidence = CONFIDENCE.mentioned;
  return { item: id, kind: 'point', required, state: 'unknown', value: null, text, by: 'text', confidence, place };
}

function headingOnly(landmark: Narrative, located: Located): Answer {
  const { id, required } = itemOf(landmark);
  const { by, confidence } = located.evidence;
  const state = confidence < UNSURE_BELOW ? 'unknown' : 'answered';
  const place = placeOf(landmark.trail, located.node);
  return { item: id, kind: 'section', required, state, value: null, text: null, by, confidence, place };
}

/** The answer to one section or point. A section that only holds others is answered when its heading is there. */
export function readNarrative(landmark: Narrative, locations: Locations, regions: Regions, form: Form): Answer {
  const kind = landmark.is === 'heading' ? 'section' : 'point';
  const item = itemOf(landmark);
  const located = locations.located.get(landmark.index);
  const region = regions.of.get(landmark.index);
  if (!located || !region) return runTogether(landmark, locations, regions, form) ?? gone(landmark, kind);
  if (!item.asksText) return headingOnly(landmark, located);
  const printed = landmark.is === 'heading' ? [landmark.section.heading, landmark.section.title] : [landmark.point.ask];
  const lines = writtenIn(region, printed, smallPrintOf(landmark), form);
  const state = stateOf(lines, form, item.ifAny);
  const found = foundBy(region, landmark.answer);
  const { by } = found;
  const inPicture = state === 'blank' && region.nodes.some((node) => node.paragraph.pictures !== undefined);
  const confidence = inPicture ? CONFIDENCE.mentioned : found.confidence;
  const text = lines.join('\n');
  const place = placeOf(landmark.trail, region.nodes.find((node) => node.text.trim() !== '') ?? located.node);
  return {
    item: item.id,
    kind,
    required: item.required,
    state: confidence < UNSURE_BELOW ? 'unknown' : state,
    value: state === 'blank' ? null : text,
    text: text === '' ? null : text,
    by,
    confidence,
    place,
  };
}
