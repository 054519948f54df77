import type { Language } from '../../schemas/id.js';
import type { Answer, Unsure } from '../../schemas/submission.js';
import { formWords } from '../form/index.js';
import { keyOf } from '../text/index.js';
import {
  type Doubtful,
  fewDigits,
  isNumeric,
  type Reading,
  readValue,
  type Typed,
  type ValueRule,
} from '../values/index.js';
import { CONFIDENCE, VALUE_SURE_FROM } from './confidence.js';
import { againstFewDong } from './few-dong.js';
import { type FoundText, meantIn, typedIn } from './lines/found-text.js';
import type { Relabelled } from './table/rows/rows.js';
import { isBlank, isNil } from './texts/blank.js';
import { isAwaited } from './texts/put-off.js';
import { againstSameAbove, saysElsewhere, saysSameAbove } from './texts/same-above.js';
import { seenOf } from './texts/seen.js';
import { againstVersions } from './texts/several-versions.js';
import { inAnyLanguage } from './words/index.js';

/** The types in whose places a word such as "không" is an answer like any other: in a cell also texts. */
const IN_WORDS = { figure: ['yes_no', 'choice'], cell: ['yes_no', 'choice', 'text'] } as const satisfies Record<
  string,
  readonly ValueRule['type'][]
>;

/** What a person should look at in a value that was read all the same. */
export interface Doubt {
  read: string;
  because?: Doubtful;
}

/**
 * An answer as it was read, with what is doubtful in it, and what its row is called in other words than the form's; see
 * `Submission.ambiguous` and `Submission.relabelled`.
 */
export type ReadAnswer = Answer & { doubt?: Doubt; called?: Relabelled };

type Valued = Pick<ReadAnswer, 'state' | 'value' | 'text' | 'by' | 'confidence' | 'why' | 'doubt'>;

/** What a place was asked for. */
type AskedFor = Pick<Answer, 'item' | 'kind' | 'required'>;

/** The answer a place holds. Its fields are named one by one for what nearly all answers are: put together of two objects they take ten times as long. */
export function answerOf(asked: AskedFor, valued: Valued, place: Answer['place']): ReadAnswer {
  const { item, kind, required } = asked;
  const { state, value, text, by, confidence, why, doubt } = valued;
  if (why || doubt) return { ...asked, ...valued, place };
  return { item, kind, required, state, value, text, by, confidence, place };
}

const doubtOf = ({ reading, because }: Reading): Doubt | null =>
  reading === null ? null : { read: reading, ...(because && { because }) };

/** What was typed beside the prompt of the place, which stands for nothing: "Nhập số 12". */
function withoutPrompt(typed: Typed, type: ValueRule['type'], language: Language): Typed {
  const prompt = formWords[language].prompt[type];
  return typed.map((piece) => (piece.mark ? piece : { ...piece, text: piece.text.replaceAll(prompt, '\n') }));
}

/** Where a number or a day is asked, words alone that say it is still to come put it off, whatever else they say. */
const isToCome = ({ value, unsure }: Reading, meant: string, rule: ValueRule): boolean =>
  value === null && !unsure && (isNumeric(rule) || rule.type === 'date') && !/\d/.test(meant) && isAwaited(meant);

/** A place for one value, as its form has it. */
export interface AskedValue {
  kind: keyof typeof IN_WORDS;
  rule: ValueRule;
  language: Language;
  /** What the form prints with the place. */
  labels: readonly string[];
}

/** What a column is called in whose cells it may well be said where to look. */
const REMARKS = new Set(inAnyLanguage((words) => words.asideHeads).map(keyOf));

/** What speaks against a text as a value: it points to another, or stands there in several versions. A cell among others may well say "as before". */
function heldAgainstItself(
  meant: string,
  { value }: Reading,
  { kind, rule, labels }: Omit<AskedValue, 'language'>,
): Unsure | null {
  const isText = rule.type === 'text';
  if ((value === null || isText) && saysSameAbove(meant) === 'words') return againstSameAbove(meant, null);
  if (!isText) return null;
  const elsewhere = saysElsewhere(meant);
  const mayPoint = kind === 'cell' && (elsewhere === 'then' || labels.some((label) => REMARKS.has(keyOf(label))));
  if (elsewhere !== 'no' && !mayPoint) return againstSameAbove(meant, null);
  return againstVersions(meant, labels.join(' '));
}

/**
 * What stands in a place for one value, a figure's or a cell's: not filled in, an explicit "none" (0), or a value, null
 * where it cannot be read as what was asked. What was found on weak evidence is `unknown`; so is what something a
 * person reads in it or beside it speaks against.
 */
export function valued(found: FoundText, { kind, rule, language, labels }: AskedValue): Valued {
  const { text, by, confidence, against } = found;
  if (by === 'none') return { state: 'missing', value: null, text: null, by, confidence };
  // A few digits where a number is asked are that number, and nothing else.
  const few = against || !isNumeric(rule) ? null : fewDigits(typedIn(found), rule);
  const isFigure = kind === 'figure' && isNumeric(rule);
  if (few && !(isFigure && againstFewDong(text, few.value, rule, labels, language))) {
    const state = confidence < VALUE_SURE_FROM ? 'unknown' : 'answered';
    return { state, value: few.value, text, by, confidence };
  }
  const meant = meantIn(found);
  const blank: Valued = { state: 'blank', value: null, text: text === '' ? null : text, by, confidence };
  const isEmpty = isBlank(meant, language);
  if (isEmpty && rule.type !== 'choice') return blank;
  const reading = readValue(withoutPrompt(typedIn(found), rule.type, language), rule, language, labels);
  // A choice may be called as an answer is put off: "Đang cập nhật".
  const chosen = rule.type === 'choice' && reading.value !== null;
  if (!chosen && (reading.empty || isEmpty || isToCome(reading, meant, rule))) return blank;
  const nil = reading.none === true || (!(IN_WORDS[kind] as readonly string[]).includes(rule.type) && isNil(meant));
  const value = nil ? 0 : reading.value;
  const hardly = isFigure ? againstFewDong(meant, reading.value, rule, labels, language) : null;
  const unsure = (nil ? null : heldAgainstItself(meant, reading, { kind, rule, labels })) ?? reading.unsure ?? hardly;
  const why = against ? { best: value, ...against, seen: seenOf(against.seen) } : nil ? undefined : unsure;
  if (why) {
    return { state: 'unknown', value: null, text, by, confidence: Math.min(confidence, CONFIDENCE.mentioned), why };
  }
  const doubt = nil ? null : doubtOf(reading);
  const state = confidence < VALUE_SURE_FROM ? 'unknown' : nil ? 'nil' : 'answered';
  return { state, value, text, by, confidence, ...(doubt && state === 'answered' && { doubt }) };
}
