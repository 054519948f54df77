import type { Answer, AnswerState, FoundBy, Unsure } from '../../schemas/submission.js';
import type { Form } from '../form/index.js';
import { keyOf } from '../text/index.js';
import { CONFIDENCE, UNSURE_BELOW } from './confidence.js';
import type { Answering } from './landmark.js';
import type { FlowNode } from './lines/flow.js';
import { placeOf } from './lines/place.js';
import { absenceOf, type Located, type Locations } from './locate/locations.js';
import { linesOf, type namedOtherwise } from './regions/asked-under.js';
import type { Attribution, Unclear } from './regions/attribution.js';
import { namedIn } from './regions/named-text.js';
import type { Region } from './regions/region.js';
import { itemOf, type Narrative, printedOf, typedTextIn } from './regions/typed-text.js';
import type { LineAbove } from './table/said-otherwise.js';
import { isNil, mayBeginAsNil } from './texts/blank.js';
import { isOffSubject } from './texts/off-subject.js';
import { againstSameAbove, saysSameAbove } from './texts/same-above.js';
import type { Saying } from './texts/says.js';
import { seenOf } from './texts/seen.js';
import { againstVersions } from './texts/several-versions.js';

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

/** Where nothing needs to be said, a nought says so. */
const NOUGHT = /^\W*0+\W*$/;

/**
 * What is left of the lines when all is taken away that says nothing: blank where nothing is. Beside an explicit "none"
 * there may be such lines only where nothing needs to be said.
 */
function stateOf(lines: readonly string[], saying: Saying, ifAny: boolean): AnswerState {
  // Most answers are told by the first sentence that says something: it begins as no "none" does.
  for (const line of lines) {
    const first = saying.firstIn(line);
    if (first === '') continue;
    if (!mayBeginAsNil(first)) return 'answered';
    break;
  }
  if (ifAny && lines.length === 1 && NOUGHT.test(lines[0] ?? '')) return 'nil';
  const said = lines.map((line) => saying.in(line)).filter((line) => line !== '');
  if (said.length === 0) return 'blank';
  return isNil(said.join('\n')) && (ifAny || said.length === lines.length) ? 'nil' : 'answered';
}

function gone(landmark: Narrative, kind: 'section' | 'point', confidence: number): Answer {
  const { id, required } = itemOf(landmark);
  const place = placeOf(landmark.trail, null);
  return { item: id, kind, required, state: 'missing', value: null, text: null, by: 'none', confidence, place };
}

/** A point whose answer may be part of a text, or not. */
function unclearAnswer(landmark: Narrative, { state, confidence, text, nodes }: Unclear): Answer {
  const { id, required } = itemOf(landmark);
  const place = placeOf(landmark.trail, nodes[0] ?? null);
  return {
    item: id,
    kind: landmark.is === 'heading' ? 'section' : 'point',
    required,
    state,
    value: state === 'nil' ? text : null,
    text,
    by: 'text',
    confidence,
    place,
  };
}

function headingOnly(landmark: Narrative, kind: 'section' | 'point', located: Located): Answer {
  const { id, required } = itemOf(landmark);
  const { by, confidence } = located.evidence;
  const state = confidence < UNSURE_BELOW ? 'unknown' : 'answered';
  const place = placeOf(landmark.trail, located.node);
  return { item: id, kind, required, state, value: null, text: null, by, confidence, place };
}

/** An answer in words, and the paragraphs it was read from. */
export interface Narrated {
  answer: Answer;
  nodes: readonly FlowNode[];
}

/** A text under a heading of another time, or of another's, may not answer what is asked: a person is asked. */
function underOther(answer: Answer, { text: seen, printed }: LineAbove): Answer {
  if (answer.state !== 'answered' && answer.state !== 'nil') return answer;
  const why = { because: 'header', seen: seenOf(seen), expected: printed?.[0] ?? null, best: answer.value } as const;
  return { ...answer, state: 'unknown', confidence: Math.min(answer.confidence, CONFIDENCE.mentioned), why };
}

/** So many words are no name that an answer begins with by chance. */
const NAME_WORDS = 3;

/** The very words of another heading or question, before a colon at the beginning of an answer: whoever wrote it answers that one. */
function namesAnother(text: string, landmark: Narrative, { landmarks }: Locations): LineAbove | null {
  const name = namedIn(text)?.name;
  const other = name && name.words.length >= NAME_WORDS ? linesOf(landmarks).get(name.key) : undefined;
  if (!name || !other || other === landmark || printedOf(landmark).some((one) => keyOf(one) === name.key)) return null;
  const isWithin = landmark.is === 'heading' && landmark.trail.every((part, depth) => part === other.trail[depth]);
  return isWithin ? null : { text: name.text, printed: printedOf(landmark) };
}

/**
 * What speaks against a text as the answer: "Như trên" is that to another question, and nobody can tell to which; "Xem phụ lục" stands
 * where no answer is read, or no word of it does; and of two versions of a text nobody can tell which counts.
 */
function againstText(text: string, asked: string): Unsure | null {
  const off = saysSameAbove(text) === 'words' ? 'elsewhere' : isOffSubject(text, asked);
  if (off === 'nothing') return { because: 'nothing', seen: text, expected: null, best: text };
  return off === 'elsewhere' ? againstSameAbove(text, null) : againstVersions(text, asked);
}

function heldAgainstItself(answer: Answer, asked: string): Answer {
  const why = answer.state === 'answered' ? againstText(String(answer.value ?? ''), asked) : null;
  if (why === null) return answer;
  const confidence = Math.min(answer.confidence, CONFIDENCE.mentioned);
  return { ...answer, state: 'unknown', value: null, confidence, why };
}

/**
 * The answer to one section or point; `otherName` tells the line above it that says it is something else. A section that
 * only holds others is answered when its heading is there.
 */
export function readNarrative(
  landmark: Narrative,
  { regions, unclear }: Attribution,
  locations: Locations,
  form: Form,
  saying: Saying,
  otherName: ReturnType<typeof namedOtherwise>,
): Narrated {
  const kind = landmark.is === 'heading' ? 'section' : 'point';
  const item = itemOf(landmark);
  const region = regions.get(landmark.index);
  const doubt = unclear.get(landmark.index);
  if (doubt) return { answer: unclearAnswer(landmark, doubt), nodes: doubt.state === 'missing' ? [] : doubt.nodes };
  if (!region) return { answer: gone(landmark, kind, absenceOf(locations, landmark)), nodes: [] };
  const { located } = region;
  if (!item.asksText) return { answer: headingOnly(landmark, kind, located), nodes: [] };
  const { lines, nodes } = typedTextIn(region, landmark, form);
  const meant = lines.map((line) => line.meant).filter((line) => line !== '');
  const state = stateOf(meant, saying, item.ifAny);
  const found = foundBy(region, landmark.answer);
  const { by } = found;
  const inPicture = state === 'blank' && region.nodes.some((node) => node.paragraph.pictures !== undefined);
  const confidence = inPicture ? CONFIDENCE.mentioned : found.confidence;
  const text = lines.map((line) => line.text).join('\n');
  const place = placeOf(landmark.trail, region.nodes.find((node) => node.text.trim() !== '') ?? located.node);
  const answer: Answer = {
    item: item.id,
    kind,
    required: item.required,
    state: confidence < UNSURE_BELOW ? 'unknown' : state,
    value: state === 'blank' ? null : meant.join('\n'),
    text: text === '' ? null : text,
    by,
    confidence,
    place,
  };
  const other = otherName(landmark) ?? namesAnother(meant[0] ?? '', landmark, locations);
  return {
    answer: other ? underOther(answer, other) : heldAgainstItself(answer, printedOf(landmark).join('\n')),
    nodes,
  };
}
