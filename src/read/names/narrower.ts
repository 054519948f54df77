import { Language } from '../../../schemas/id.js';
import { fitOf, isStrange, ofLetters, remembered, type Spelled, spelled, Wording, wordsOf } from '../../text/index.js';
import type { ValueRule } from '../../values/index.js';
import { unitOf } from '../../values/index.js';
import { factOf } from '../texts/wordings.js';
import { inAnyLanguage } from '../words/index.js';
import { namedIn, saidBy } from './said-measure.js';

const ADD_NOTHING = new Set(inAnyLanguage((words) => words.addNothing).flatMap(wordsOf));
const JOINS = new Set(inAnyLanguage((words) => words.joins).flatMap(wordsOf));

const spelledOf = factOf(({ text }) => spelled(text));

const TWO_LETTERS = ofLetters(/\p{L}{2}/u);

/** It says of what there is so much: no number, no letter that marks a place in a list, no word that adds nothing. */
const isContent = remembered(
  (word: string): boolean => TWO_LETTERS.test(word) && !ADD_NOTHING.has(word) && !/^\p{N}|^[ivxlc]+$/u.test(word),
);

/** What a row may say beside its label: what it is counted in, and what stands around it. */
export interface Around {
  rule: ValueRule;
  /** What the form prints above the row: the title of its table, the header of its labels. */
  printed: readonly Wording[];
}

/** A text without what its brackets say of what is counted in: units write it in either language. */
export function withoutMeasure(text: string, rule: ValueRule): string {
  const measures = namedIn(text).filter((one) =>
    Language.options.some((language) => saidBy(one, rule, language).is !== 'nothing'),
  );
  return measures.reduce((rest, one) => rest.replace(one.text, ' '), text);
}

/** A part of several that are named together was left out: "Mồ côi cha" of "Mồ côi cha hoặc mẹ". */
function lacksPart(typed: Wording, asked: Wording): boolean {
  const join = asked.words.findIndex((word) => JOINS.has(word));
  if (join < 0) return false;
  const lacking = fitOf(spelledOf(asked), spelledOf(typed)).strange;
  const parts = [asked.words.slice(join + 1), asked.words.slice(0, join)];
  return lacking.includes(asked.words[join] ?? '') && parts.some((part) => lacking.includes(part.at(-1) ?? ''));
}

/** The words of all of some texts, for what is held against them. */
export const wordsOfAll = (texts: readonly Wording[]): readonly Spelled[] => texts.flatMap(spelledOf);

/** Whether a word of content is none of some others by itself: then it is none beside any, too. */
export const isOtherContent = (word: string, others: readonly Spelled[]): boolean =>
  isContent(word) && spelled(word).some((one) => isStrange(one, others));

/** Whether a text has a word of content that is none of some others; most answers have one among their first words. */
export function addsContent(typed: Wording, others: readonly Spelled[]): boolean {
  return (
    typed.words.some((word) => isOtherContent(word, others)) || fitOf(spelledOf(typed), others).strange.some(isContent)
  );
}

/**
 * Whether a name that is alike to one that is asked for names less than it: it has a word of content that is not among
 * those the form prints there, or lacks one of several parts that are named together.
 */
export function isNarrower(typed: Wording, labels: readonly Wording[], { rule, printed }: Around): boolean {
  const measures = [...Language.options.map((language) => unitOf(rule, language)), rule.named ?? ''];
  const own = [...labels, ...printed, ...measures.map((one) => new Wording(one))];
  if (labels.some(({ key }) => key === typed.key)) return false;
  const isMore = labels.every((label) => typed.words.length > label.words.length);
  if (!isMore) return labels.every((label) => lacksPart(typed, label));
  const { strange } = fitOf(spelled(withoutMeasure(typed.text, rule)), wordsOfAll(own));
  return strange.some(isContent);
}
