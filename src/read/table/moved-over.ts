import type { Language } from '../../../schemas/id.js';
import { isNumeric, readValue, type ValueRule } from '../../values/index.js';
import { CONFIDENCE } from '../confidence.js';
import type { ReadAnswer } from '../valued.js';

/** One of several places beside each other, in a row or in a column, and what was read in it. */
export interface ReadPlace {
  answer: ReadAnswer;
  rule: ValueRule;
  required: boolean;
  /** Where it stands among the others. */
  at: number;
}

/** So many values that their places cannot hold are more than a slip. */
const SEVERAL = 2;

const isTyped = ({ answer }: ReadPlace): boolean => answer.text !== null && answer.state !== 'blank';

const isWithin = (value: number, { min, max }: ValueRule): boolean =>
  (typeof min !== 'number' || value >= min) && (typeof max !== 'number' || value <= max);

/** Whether a place can hold a text: it is what is asked for there, within its bounds. */
function holds(rule: ValueRule, text: string, language: Language): boolean {
  if (rule.type === 'text') return true;
  const { value } = readValue(text, rule, language);
  return value !== null && (typeof value !== 'number' || isWithin(value, rule));
}

/** Something stands there that is none of what is asked for, or beyond what it can be. */
function isMisfit({ answer, rule }: ReadPlace, language: Language): boolean {
  const { state, value, text } = answer;
  if (rule.type === 'text' || (state !== 'answered' && state !== 'unknown')) return false;
  return typeof value === 'number' ? !isWithin(value, rule) : value === null && !holds(rule, text ?? '', language);
}

/** Whether all that stands in some places is what those beside them ask for, so far on. */
const allFit = (places: readonly ReadPlace[], from: number, to: number, by: number, language: Language): boolean =>
  places.every((place, index) => {
    const into = places[index + by];
    const isAsked = index >= from && index < to && isTyped(place);
    return !isAsked || (into !== undefined && holds(into.rule, place.answer.text ?? '', language));
  });

/** A place that must be filled in, and not with words, is empty: what belongs there stands elsewhere, or nowhere. */
const isOwed = (place: ReadPlace | undefined): boolean =>
  place?.answer.state === 'blank' && place.required && place.rule.type !== 'text';

/**
 * The places from which on everything stands one beside its own: several hold what they cannot, and all that stands there is
 * what the places on one side ask for, of which the last is empty. Where one alone does, it and what stands between it and
 * the nearest empty place, if that must be filled in. Empty where that is not so.
 */
function movedOver(
  places: readonly ReadPlace[],
  misfits: readonly ReadPlace[],
  language: Language,
): readonly ReadPlace[] {
  const [first, last] = [misfits[0], misfits.at(-1)].map((one) => (one ? places.indexOf(one) : -1)) as [number, number];
  const before = places.findLastIndex((place, index) => index < first && !isTyped(place));
  if (misfits.length >= SEVERAL) {
    if (allFit(places, first, places.length, 1, language)) return places.slice(first);
    return before >= 0 && allFit(places, before, places.length, -1, language) ? places.slice(before) : [];
  }
  const behind = places.findIndex((place, index) => index > last && !isTyped(place));
  if (isOwed(places[behind]) && allFit(places, first, behind, 1, language)) return places.slice(first, behind);
  return isOwed(places[before]) && allFit(places, before, last + 1, -1, language) ? places.slice(before, last + 1) : [];
}

const BARE_NUMBER = /^\s*\d[\d.,]*\s*$/;

/**
 * The same of places that end with a number alone where words are asked for, as remarks are: any text fits there, and what tells
 * is that a place before it, which must be filled in, is empty, and that all between are what those before them ask for.
 */
function movedIntoRemarks(places: readonly ReadPlace[], language: Language): readonly ReadPlace[] {
  const last = places.findLastIndex(isTyped);
  const [before, end] = places.slice(Math.max(0, last - 1), last + 1);
  const isNumber = end?.rule.type === 'text' && BARE_NUMBER.test(end.answer.text ?? '');
  if (!isNumber || !before || !isNumeric(before.rule)) return [];
  const gap = places.findLastIndex((place, index) => index < last && !isTyped(place));
  const isFar = isOwed(places[gap]) && last - gap >= SEVERAL;
  return isFar && allFit(places, gap, places.length, -1, language) ? places.slice(gap) : [];
}

/**
 * The answers of places beside each other, asked about where they fit those beside their own rather than these. `shown`: what is
 * seen there; what was typed in each place where it is null.
 */
export function withMovedOver(places: readonly ReadPlace[], shown: string | null, language: Language): ReadAnswer[] {
  const answers = places.map(({ answer }) => answer);
  if (places.every(isTyped)) return answers;
  const inOrder = [...places].sort((one, other) => one.at - other.at);
  const misfits = inOrder.filter((place) => isMisfit(place, language));
  const over = misfits.length > 0 ? movedOver(inOrder, misfits, language) : [];
  const from = over.length > 0 ? over : movedIntoRemarks(inOrder, language);
  const moved = new Set(from.filter(isTyped).map(({ answer }) => answer));
  return answers.map((answer) => {
    if (!moved.has(answer) || answer.state === 'unknown') return answer;
    const why = { because: 'place', seen: shown ?? answer.text ?? '', expected: null, best: answer.value } as const;
    const confidence = Math.min(answer.confidence, CONFIDENCE.mentioned);
    return { ...answer, state: 'unknown', value: null, confidence, why };
  });
}
