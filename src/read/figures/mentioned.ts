import type { Language } from '../../../schemas/id.js';
import type { FigureValue, FormFigure } from '../../form/index.js';
import { fold, wordsOf } from '../../text/index.js';
import { isNumeric } from '../../values/index.js';
import { CONFIDENCE } from '../confidence.js';
import type { FoundText } from '../lines/found-text.js';
import { quoteOf } from '../lines/place.js';
import { allOf } from '../texts/seen.js';
import {
  behindWords,
  EMPTY_IN_LABELS,
  LONGEST_SEARCHED,
  type Mention,
  NAMES,
  NUMBER,
  SHARED_AT_LEAST,
  saidAround,
  saidByOwnWords,
  saidInClauses,
} from './in-clauses.js';
import type { Spoken } from './spoken.js';

/** No year or number of a paper is longer. */
const IN_NAMES = /^\d{1,4}$/;
/** So many words behind a number are looked at, and so large a share of the label must be among them. */
const WORDS_AFTER = 8;
/** Eight words, however long, stand in so many characters. */
const CHARACTERS_AFTER = 300;
const CHARACTERS_BEFORE = 20;
/** Words that stand at the beginning of others, in their order. */
const beginWith = (words: readonly string[], first: readonly string[]): boolean =>
  first.length > 0 && first.every((word, at) => words[at] === word);

/** The numbers of a paragraph that speak of a figure: by its measure right behind them, or by most words of its label. */
function mentionsIn({ node, text: typed }: Spoken, unit: readonly string[], telling: readonly string[]): Mention[] {
  const text = fold(typed.slice(0, LONGEST_SEARCHED));
  return [...text.matchAll(NUMBER)].flatMap((found): Mention[] => {
    const end = found.index + found[0].length;
    const after = wordsOf(text.slice(end, end + CHARACTERS_AFTER)).slice(0, WORDS_AFTER);
    const shared = telling.filter((word) => after.includes(word)).length / telling.length;
    const measured = beginWith(after, unit);
    if (shared < SHARED_AT_LEAST && !measured) return [];
    const number = found[0].replace(/(?<![.,])[.,]+$/, '');
    const before = text.slice(Math.max(0, found.index - CHARACTERS_BEFORE), found.index);
    return IN_NAMES.test(number) && NAMES.test(before) ? [] : [{ text: number, node, measured }];
  });
}

/** A number or a day. */
const VALUE = /(?<![\p{L}\d])\d+(?:[.,/-]\d+)*(?: \d{3}(?!\d))*/u;
/** So many letters may stand between a label and its number: "là", "đạt được". Dots that lead to it are none. */
const LETTERS_BETWEEN = 12;

/** The values that stand right behind some words, or behind a few more, and behind each other. */
function valuesRightBehind(text: string): string[] {
  const found = VALUE.exec(text);
  if (!found || text.slice(0, found.index).replace(/[^\p{L}\d]/gu, '').length > LETTERS_BETWEEN) return [];
  const behind = text.slice(found.index + found[0].length);
  return [found[0], ...(/^\s+\d/.test(behind) ? valuesRightBehind(behind) : [])];
}

/** Where a sentence or a line is over. */
const SENTENCE_END = /[.;!?](?:\s|$)|\n/;

/**
 * What is said behind the label of a figure of several values without this one's name: the first number is the one that
 * came about, and what bears no other name may be any of the rest: "412 hộ (kế hoạch 350 hộ, tháng trước 287 hộ)".
 */
function saidBeside(behind: string, keys: readonly string[], { key }: FigureValue): string[] {
  if (!COMPARED.has(key ?? '')) return [];
  const [first] = valuesRightBehind(behind);
  const named = keys.map((one) => valuesRightBehind(behindWords(behind, one) ?? '')[0]);
  if (key === 'actual') return first === undefined || named.includes(first) ? [] : [first];
  const isShare = (end: number): boolean => /^\s*%/.test(behind.slice(end));
  const all = [...behind.matchAll(new RegExp(VALUE, 'gu'))].flatMap(({ 0: number, index }) =>
    isShare(index + number.length) ? [] : [number],
  );
  return all.filter((one, at) => !(at === 0 && one === first) && !named.includes(one));
}

/** The keys of figures that are held against a plan or another time. */
const COMPARED: ReadonlySet<string> = new Set(['plan', 'actual', 'previous']);

/**
 * What is said behind the label of a figure: its number or day; of one of its years what stands behind that year, on the same
 * line or below; where the years come first, all that is said of them.
 */
function saidBehindLabel(spoken: readonly Spoken[], { label, values }: FormFigure, value: FigureValue): Mention[] {
  const words = fold(label);
  const keys = values.map((one) => fold(one.label));
  return spoken.flatMap(({ node, text }, at): Mention[] => {
    const behind = behindWords(fold(text.slice(0, LONGEST_SEARCHED)), words);
    if (behind === null) return [];
    if (value.key === null) {
      return valuesRightBehind(behind).map((found) => ({ text: found, node, measured: true }));
    }
    const below = spoken.slice(at + 1, at + 1 + keys.length).map((one) => fold(one.text.slice(0, CHARACTERS_AFTER)));
    const all = [behind, ...below].join('\n');
    const [own, ...others] = [value.label, ...values.map((one) => one.label)].map((key) => {
      const ofYear = behindWords(all, fold(key));
      return ofYear === null ? undefined : valuesRightBehind(ofYear)[0];
    });
    if (!own)
      return saidBeside(behind.split(SENTENCE_END)[0] ?? '', keys, value).map((one) => ({
        text: one,
        node,
        measured: true,
      }));
    const isRow = others.some((other) => keys.includes(other ?? ''));
    const numbers = isRow ? [...all.matchAll(new RegExp(VALUE, 'gu'))].map(([number]) => number) : [own];
    return numbers.filter((one) => !keys.includes(one)).map((one) => ({ text: one, node, measured: true }));
  });
}

function foundIn(all: readonly Mention[], { label }: FormFigure): FoundText | null {
  const [first] = all;
  if (!first) return null;
  const { text, node } = first;
  const numbers = new Set(all.map((one) => one.text));
  const against: NonNullable<FoundText['against']> =
    numbers.size === 1
      ? { because: 'words', seen: quoteOf(node.meant), expected: label }
      : { because: 'place', seen: allOf([...numbers]), expected: label, best: null };
  return { text, node, by: 'text', confidence: CONFIDENCE.mentioned, against };
}

/** A number right behind the very words of a figure. */
const calledInText = (spoken: readonly Spoken[], figure: FormFigure, value: FigureValue): FoundText | null =>
  foundIn(saidBehindLabel(spoken, figure, value), figure);

/** The same, or one in a clause that names the figure, for a person to look at where its own place was left blank. */
export const saidOfBlank = (spoken: readonly Spoken[], figure: FormFigure, value: FigureValue): FoundText | null =>
  calledInText(spoken, figure, value) ?? (value.key === null ? foundIn(saidAround(spoken, figure), figure) : null);

/**
 * A number in a sentence that speaks of the figure: weak evidence, for a person to look at, never a value to add up. Of
 * several none is the best, but those with its measure right behind them speak of it before all others. Its measure alone tells it only where `byMeasure`: no other figure there is counted in it.
 */
export function mentioned(
  spoken: readonly Spoken[],
  figure: FormFigure,
  value: FigureValue,
  byMeasure = true,
): FoundText | null {
  const behind = calledInText(spoken, figure, value);
  if (behind) return behind;
  const other = (): FoundText | null => foundIn(saidInClauses(spoken, figure, value), figure);
  if ((value.key !== null && value.key !== 'actual') || !isNumeric(figure.rule)) return other();
  const measure = wordsOf(figure.rule.unit ?? '');
  const unit = byMeasure ? measure : [];
  const telling = [...new Set([...wordsOf(figure.label), ...measure])].filter((word) => !EMPTY_IN_LABELS.has(word));
  if (telling.length === 0) return null;
  const mentions = spoken.flatMap((one) => mentionsIn(one, unit, telling));
  const measured = mentions.filter((one) => one.measured);
  const all = measured.length > 0 ? measured : mentions;
  return foundIn(all, figure) ?? other();
}

/** The same by what its label says and those beside it do not, in its own measure. */
export const saidApart = (
  spoken: readonly Spoken[],
  figure: FormFigure,
  beside: readonly FormFigure[],
  language: Language,
): FoundText | null => foundIn(saidByOwnWords(spoken, figure, beside, language), figure);
