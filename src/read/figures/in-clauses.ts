import type { Language } from '../../../schemas/id.js';
import type { FigureValue, FormFigure, ValueRule } from '../../form/index.js';
import { fold, wordsOf } from '../../text/index.js';
import { isNumeric, unitOf } from '../../values/index.js';
import type { FlowNode } from '../lines/flow.js';
import { anyOf, inAnyLanguage } from '../words/index.js';
import type { Spoken } from './spoken.js';

/** A number in a sentence: "đã tổ chức 12 hội nghị quán triệt". */
export const NUMBER = /(?<![\p{L}\d.,/])\d[\d.,]*(?: \d{3}(?!\d))*(?![\d/])/gu;
/** What a number stands behind that counts nothing: "năm 2025", "Kế hoạch số 12". */
export const NAMES = new RegExp(`(?<!\\p{L})${anyOf((words) => words.numbered)}\\s*$`, 'u');
/** Longer paragraphs are searched at their beginnings. */
export const LONGEST_SEARCHED = 20_000;
/** So large a share of the words of a label must be said. */
export const SHARED_AT_LEAST = 0.6;
export const EMPTY_IN_LABELS = new Set(inAnyLanguage((words) => words.emptyInLabels));

/** A number that speaks of a figure, as it was typed. */
export interface Mention {
  text: string;
  node: FlowNode;
  /** Its measure stands right behind it. */
  measured: boolean;
}

/** What stands behind the words of a label in a text, which are no part of another word; null where they are not there. */
export function behindWords(text: string, words: string): string | null {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const [before, behind] = [text.slice(0, at), text.slice(at + words.length)];
    if (!/[\p{L}\d]$/u.test(before) && !/^[\p{L}\d]/u.test(behind)) return behind;
  }
  return null;
}

const SENTENCES = /(?<=[.;!?])\s+|\n+/;
const CLAUSES = /,\s+|[()]|\s[-–—]\s/;
const DAY = /(?<![\d/.-])\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?(?![\d/])/gu;
/** One word alone is said of many things. */
export const LEAST_WORDS = 2;
/** So many words may stand among those of a label and before its number. */
const WORDS_BETWEEN = 4;

/** The words of a label that tell which one is meant, each once. */
export const tellingIn = (label: string): string[] =>
  [...new Set(wordsOf(label))].filter((word) => !EMPTY_IN_LABELS.has(word));

/** Whether most of the words that tell a label are said. */
export const saysMostOf = (telling: readonly string[], said: ReadonlySet<string>): boolean =>
  telling.filter((word) => said.has(word)).length >= SHARED_AT_LEAST * telling.length;

/** What a folded clause says that may be a value of a kind; of numbers those before which enough was said. */
function valuesIn(clause: string, { type, options }: ValueRule, isEnough: (before: string) => boolean): string[] {
  if (type === 'date') return [...clause.matchAll(DAY)].map(([day]) => day);
  if (type === 'yes_no') return [clause];
  if (type === 'choice') return options.filter((one) => behindWords(clause, fold(one)) !== null);
  if (!isNumeric({ type })) return [];
  return [...clause.matchAll(NUMBER)].flatMap(({ 0: number, index }) => {
    const isShare = /^\s*%/.test(clause.slice(index + number.length));
    return isShare === (type === 'percent') && isEnough(clause.slice(0, index)) ? [number.replace(/[.,]+$/, '')] : [];
  });
}

/** So large a share of the words of a label tells it wherever they stand around its number. */
const AROUND_AT_LEAST = 0.75;

/** What a clause says that names a figure by nearly all words of its label, before its number or behind it: "tiếp nhận 230 hồ sơ". */
export function saidAround(spoken: readonly Spoken[], { label, rule }: FormFigure): Mention[] {
  const telling = tellingIn(label);
  if (telling.length < LEAST_WORDS || (!isNumeric(rule) && rule.type !== 'date')) return [];
  return spoken.flatMap(({ node, text }) =>
    fold(text.slice(0, LONGEST_SEARCHED))
      .split(SENTENCES)
      .flatMap((sentence) => sentence.split(CLAUSES))
      .flatMap((clause): Mention[] => {
        const said = new Set(wordsOf(clause));
        if (telling.filter((word) => said.has(word)).length < AROUND_AT_LEAST * telling.length) return [];
        return valuesIn(clause, rule, (before) => !NAMES.test(before)).map((one) => ({
          text: one,
          node,
          measured: false,
        }));
      }),
  );
}

/**
 * What the clauses of a text say that call a figure by most words of its label, in whatever order: "tỷ lệ lên lớp 99,1%".
 * The name of one of several values stands in its own clause, the label anywhere before it in the sentence.
 */
export function saidInClauses(
  spoken: readonly Spoken[],
  { label, rule, values }: FormFigure,
  value: FigureValue,
): Mention[] {
  const telling = tellingIn(label);
  if (telling.length < LEAST_WORDS) return [];
  const isPlain = value.key === null || value.key === 'actual';
  const others = values.filter((one) => one !== value && one.key !== null).map((one) => fold(one.label));
  const named = (clause: string): string | null => {
    if (!isPlain) return behindWords(clause, fold(value.label));
    return others.some((one) => behindWords(clause, one) !== null) ? null : clause;
  };
  // The label stands before the number of a plain clause: what is counted behind a number is looked for nearer to it.
  const within = telling.length + WORDS_BETWEEN;
  const isEnough = (before: string): boolean =>
    !isPlain || saysMostOf(telling, new Set(wordsOf(before).slice(-within)));
  return spoken.flatMap(({ node, text }) =>
    fold(text.slice(0, LONGEST_SEARCHED))
      .split(SENTENCES)
      .flatMap((sentence) => {
        const said = new Set<string>();
        return sentence.split(CLAUSES).flatMap((clause): Mention[] => {
          if (isPlain) said.clear();
          for (const word of wordsOf(clause)) said.add(word);
          const from = saysMostOf(telling, said) ? named(clause) : null;
          return from === null
            ? []
            : valuesIn(from, rule, isEnough).map((one) => ({ text: one.trim(), node, measured: false }));
        });
      }),
  );
}

const JOINED = new RegExp(` (?:${inAnyLanguage((words) => words.joins).join('|')}) `);

/** Whether what a figure is counted in stands right before a number or right behind it. */
const isMeasured = (clause: string, at: number, number: string, unit: string): boolean =>
  unit !== '' &&
  (clause.slice(0, at).trimEnd().endsWith(unit) ||
    clause
      .slice(at + number.length)
      .trimStart()
      .startsWith(unit));

/**
 * A number in the measure of a figure, in a clause with all words of its label that those beside it do not say: "We received USD 40"
 * of "Funds received" beside "Funds spent".
 */
export function saidByOwnWords(
  spoken: readonly Spoken[],
  { label, rule }: FormFigure,
  beside: readonly FormFigure[],
  language: Language,
): Mention[] {
  const others = new Set(beside.flatMap((one) => (one.label === label ? [] : tellingIn(one.label))));
  const telling = tellingIn(label);
  const own = telling.filter((word) => !others.has(word));
  const unit = fold(unitOf(rule, language));
  if (own.length === 0 || own.length === telling.length || unit === '' || !isNumeric(rule)) return [];
  return spoken.flatMap(({ node, text }) =>
    fold(text.slice(0, LONGEST_SEARCHED))
      .split(SENTENCES)
      .flatMap((sentence) => sentence.split(CLAUSES).flatMap((clause) => clause.split(JOINED)))
      .flatMap((clause): Mention[] => {
        const said = new Set(wordsOf(clause));
        if (!own.every((word) => said.has(word))) return [];
        return [...clause.matchAll(NUMBER)].flatMap(({ 0: found, index }): Mention[] => {
          const number = found.replace(/[.,]+$/, '');
          return isMeasured(clause, index, number, unit) ? [{ text: number, node, measured: true }] : [];
        });
      }),
  );
}
