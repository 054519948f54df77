import type { FigureValue, FormFigure } from '../../form/index.js';
import { fold, wordsOf } from '../../text/index.js';
import { isNumeric } from '../../values/index.js';
import { CONFIDENCE } from '../confidence.js';
import type { FlowNode } from '../flow.js';
import type { FoundText } from '../found-text.js';
import { quoteOf } from '../place.js';
import { anyOf, inAnyLanguage } from '../words/index.js';
import type { Spoken } from './spoken.js';

/** A number in a sentence: "đã tổ chức 12 hội nghị quán triệt". */
const NUMBER = /(?<![\p{L}\d.,/])\d[\d.,]*(?: \d{3}(?!\d))*(?![\d/])/gu;
/** What a number stands behind that counts nothing: "năm 2025", "Kế hoạch số 12". */
const NAMES = new RegExp(`(?<!\\p{L})${anyOf((words) => words.numbered)}\\s*$`, 'u');
/** No year or number of a paper is longer. */
const IN_NAMES = /^\d{1,4}$/;
/** So many words behind a number are looked at, and so large a share of the label must be among them. */
const WORDS_AFTER = 8;
/** Eight words, however long, stand in so many characters. */
const CHARACTERS_AFTER = 300;
const CHARACTERS_BEFORE = 20;
/** Longer paragraphs are searched at their beginnings. */
const LONGEST_SEARCHED = 20_000;
const SHARED_AT_LEAST = 0.6;
const EMPTY_IN_LABELS = new Set(inAnyLanguage((words) => words.emptyInLabels));

/** A number that speaks of a figure, as it was typed. */
interface Mention {
  text: string;
  node: FlowNode;
  /** Its measure stands right behind it. */
  measured: boolean;
}

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

/** What stands behind the words of a label in a text, which are no part of another word; null where they are not there. */
function behindWords(text: string, words: string): string | null {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const [before, behind] = [text.slice(0, at), text.slice(at + words.length)];
    if (!/[\p{L}\d]$/u.test(before) && !/^[\p{L}\d]/u.test(behind)) return behind;
  }
  return null;
}

/** The values that stand right behind some words, or behind a few more, and behind each other. */
function valuesRightBehind(text: string): string[] {
  const found = VALUE.exec(text);
  if (!found || text.slice(0, found.index).replace(/[^\p{L}\d]/gu, '').length > LETTERS_BETWEEN) return [];
  const behind = text.slice(found.index + found[0].length);
  return [found[0], ...(/^\s+\d/.test(behind) ? valuesRightBehind(behind) : [])];
}

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
    if (!own) return [];
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
      : { because: 'place', seen: [...numbers].join('; '), expected: label, best: null };
  return { text, node, by: 'text', confidence: CONFIDENCE.mentioned, against };
}

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
  const behind = saidBehindLabel(spoken, figure, value);
  if (behind.length > 0) return foundIn(behind, figure);
  if (value.key !== null || !isNumeric(figure.rule)) return null;
  const measure = wordsOf(figure.rule.unit ?? '');
  const unit = byMeasure ? measure : [];
  const telling = [...new Set([...wordsOf(figure.label), ...measure])].filter((word) => !EMPTY_IN_LABELS.has(word));
  if (telling.length === 0) return null;
  const mentions = spoken.flatMap((one) => mentionsIn(one, unit, telling));
  const measured = mentions.filter((one) => one.measured);
  const all = measured.length > 0 ? measured : mentions;
  return foundIn(all, figure);
}
