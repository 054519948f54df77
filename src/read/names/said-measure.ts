import { Language } from '../../../schemas/id.js';
import {
  bareKeyOf,
  fold,
  isWithoutMarks,
  keyOf,
  ofLetters,
  Remembered,
  remembered,
  Wording,
} from '../../text/index.js';
import {
  currencyOf,
  isOneUnit,
  type Measure,
  measureIn,
  measureOf,
  unitOf,
  type ValueRule,
} from '../../values/index.js';
import { anyOf, inAnyLanguage } from '../words/index.js';
import { compareName, isAlike } from './names.js';

/** What stands beside a value and says what it is counted in. */
export interface Named {
  text: string;
  /** It says nothing else: a cell of units. Brackets and lines above a table say much else. */
  whole: boolean;
  /** It speaks of amounts of money alone. */
  money?: true;
}

/** What is said to be counted in: what is asked for, so many of it, something else, or nothing of it at all. */
export type Said = { is: 'own' } | { is: 'multiple'; by: number } | { is: 'other' } | { is: 'nothing' };

const PERCENT = new Set(inAnyLanguage((words) => words.percent).map(keyOf));
const NAMED_BEHIND = new RegExp(`(?:^|[(\\s])${anyOf((words) => words.unitBefore)}\\s*:\\s*([^()]+)`, 'iu');

const NONE: Named[] = [];

/** Every text in brackets, or behind "Đơn vị tính:". */
export function namedIn(text: string): Named[] {
  if (!text.includes('(') && !text.includes(':')) return NONE;
  const behind = NAMED_BEHIND.exec(text)?.[1];
  const bracketed = [...text.matchAll(/\(([^()]*)\)/g)].map(([, inside = '']) => inside);
  return [...(behind === undefined ? bracketed : [behind])].map((one) => ({ text: one.trim(), whole: false }));
}

const isMoney = (measure: Measure): boolean => currencyOf(measure) !== null;

export const isMoneyNamed = ({ text, money }: Named): boolean => money === true || isMoney(measureIn(text));
export const isOfMoney = (rule: ValueRule): boolean => rule.type === 'money' || isMoney(measureOf(rule));

/** In a sentence: what stands behind the words by which it says in what amounts are told, up to its next stop. */
const COUNTED_IN = ofLetters(
  new RegExp(`(?<!\\p{L})${anyOf((words) => words.countedIn)}\\s+(?=([^\\s,;:()][^,;:()]*))`, 'giu'),
);
/** In brackets: what stands behind the name of what is counted so, as in "(kinh phí: nghìn đồng)". */
const BEHIND_NAME = /[(;,][^():;,]+:\s*([^():;,]+)(?=[);,])/gu;
/** A longer line is a paragraph. */
const LONGEST = 200;
/** Behind other figures than a power of ten amounts are told, and not what others are told in. */
const AMOUNT = /[2-9]|1(?![., ]?0{3})/;

/**
 * The money a line says amounts beside it are told in, in whatever words: "kinh phí tính bằng nghìn đồng". In a sentence it may
 * have no name here: "thousands of shillings".
 */
export const moneyNamedIn = remembered((line: string): readonly Named[] => {
  if (line.length > LONGEST) return NONE;
  const told = (said: RegExpMatchArray, isTold: (there: Measure) => boolean): Named[] => {
    const text = (said[1] ?? '').replace(/[\s.]+$/, '');
    return !AMOUNT.test(text) && isTold(measureIn(text)) ? [{ text, whole: false, money: true }] : [];
  };
  return [
    ...[...line.matchAll(COUNTED_IN)].flatMap((one) =>
      told(one, (there) => isMoney(there) || (there.times > 1 && there.of !== '')),
    ),
    ...[...line.matchAll(BEHIND_NAME)].flatMap((one) => told(one, isMoney)),
  ];
});

/** A name that begins as another does: "lớp" and "lớp học"; "người" is not "lượt người". */
const isBegun = (one: Wording, other: Wording): boolean =>
  one.words.length > 0 && one.words.every((word, at) => word === other.words[at]);

/** What a rule asks to be counted in, as it is printed and as it is counted. */
interface Own {
  rule: ValueRule;
  printed: Wording;
  measure: Measure;
  /** What was said beside it last, by the text: alone in a cell, and among others. */
  alone: Remembered<Said>;
  among: Remembered<Said>;
}

/** So much is remembered of what is said beside the values of one rule: mostly what the form prints there. */
const KEPT = 32;

const owns: Record<Language, WeakMap<ValueRule, Own>> = { vi: new WeakMap(), en: new WeakMap() };

/** Made once of each rule: every text of a column is held against all of them. */
function ownOf(rule: ValueRule, language: Language): Own {
  const known = owns[language].get(rule);
  if (known) return known;
  const printed = new Wording(unitOf(rule, language) || (rule.named ?? ''));
  const [alone, among] = [new Remembered<Said>(KEPT), new Remembered<Said>(KEPT)];
  const made: Own = { rule, printed, measure: measureOf(rule), alone, among };
  owns[language].set(rule, made);
  return made;
}

/** The same as it is typed where there are no Vietnamese letters: "trieu dong". */
const isToneless = (typed: string, printed: string): boolean =>
  isWithoutMarks(typed) && bareKeyOf(typed) === bareKeyOf(printed);

function compareMeasures(typed: Wording, there: Measure, whole: boolean, own: Own): Said {
  const { rule, printed, measure: asked } = own;
  if (typed.key === '') return { is: 'nothing' };
  if (typed.key === printed.key || isToneless(typed.text, printed.text)) return { is: 'own' };
  if (PERCENT.has(typed.key)) return { is: rule.type === 'percent' || PERCENT.has(printed.key) ? 'own' : 'other' };
  const of = asked.of === '' && rule.type === 'money' ? 'vnd' : asked.of;
  if (there.of === of || (there.of === '' && there.times > 1)) {
    return there.times === asked.times ? { is: 'own' } : { is: 'multiple', by: there.times / asked.times };
  }
  const isNamed = printed.text !== '';
  if (isMoney(there) || there.times > 1)
    return { is: whole || rule.type === 'money' || !isNamed ? 'other' : 'nothing' };
  if (!whole || !isNamed) return { is: 'nothing' };
  const isLike =
    isOneUnit(fold(typed.text), fold(printed.text)) ||
    isBegun(typed, printed) ||
    isBegun(printed, typed) ||
    isAlike(compareName(typed, printed));
  return { is: isLike ? 'own' : 'other' };
}

export function saidBy({ text, whole }: Named, rule: ValueRule, language: Language): Said {
  const own = ownOf(rule, language);
  return own[whole ? 'alone' : 'among'].of(text, () => compareMeasures(new Wording(text), measureIn(text), whole, own));
}

/** What of a rule says what its values are counted in. */
const countedIn = ({ type, unit, currency, scale, named }: ValueRule): string =>
  JSON.stringify([type, unit, currency, scale, named]);

/** Tells whether a cell beside values says what they are counted in: what one of the rules asks for, or so many of it. */
export function isMeasureOf(rules: readonly ValueRule[]): (cell: Wording) => boolean {
  const each = [...new Map(rules.map((rule) => [countedIn(rule), rule])).values()];
  const owns = Language.options.flatMap((language) => each.map((rule) => ownOf(rule, language)));
  return (cell) => {
    const there = measureIn(cell.text);
    const isOne = ({ is }: Said): boolean => is === 'own' || is === 'multiple';
    return owns.length > 0 && (isMoney(there) || owns.some((own) => isOne(compareMeasures(cell, there, true, own))));
  };
}
