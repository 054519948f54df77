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
const NUMBER = /(?<![\p{L}\d.,/])\d[\d.,]*(?: \d{3})*(?![\d/])/gu;
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
  if (value.key !== null || !isNumeric(figure.rule)) return null;
  const measure = wordsOf(figure.rule.unit ?? '');
  const unit = byMeasure ? measure : [];
  const telling = [...new Set([...wordsOf(figure.label), ...measure])].filter((word) => !EMPTY_IN_LABELS.has(word));
  if (telling.length === 0) return null;
  const mentions = spoken.flatMap((one) => mentionsIn(one, unit, telling));
  const measured = mentions.filter((one) => one.measured);
  const all = measured.length > 0 ? measured : mentions;
  const [first] = all;
  if (!first) return null;
  const { text, node } = first;
  const numbers = new Set(all.map((one) => one.text));
  const against: NonNullable<FoundText['against']> =
    numbers.size === 1
      ? { because: 'words', seen: quoteOf(node.meant), expected: figure.label }
      : { because: 'place', seen: [...numbers].join('; '), expected: figure.label, best: null };
  return { text, node, by: 'text', confidence: CONFIDENCE.mentioned, against };
}
