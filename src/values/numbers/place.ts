import type { Language } from '../../../schemas/id.js';
import { fold, ofLetters, Remembered } from '../../text/index.js';
import { CURRENCIES, currencyOf } from '../measures/currency.js';
import { type Measure, measureOf, type NumberRule } from '../measures/measure.js';
import { unitOf } from '../measures/unit-of-measure.js';
import { UNITS } from '../measures/units.js';
import { type LabelParts, Nouns, partsOfLabel } from '../tokens/nouns.js';
import { type Found, Phrases, phrasesOf, wordsOfPhrase } from '../tokens/phrases.js';
import type { Token } from '../tokens/tokens.js';
import { spokenInAny } from '../words/index.js';

/**
 * What a number is said to be counted in where it stands: in what the form asks for, one by one, or in what it does not
 * ask for.
 */
export type Said = { in: 'own' } | { in: 'ones' } | { in: 'other'; name: string };

const CURRENCY_NAMES = new Phrases(
  CURRENCIES.flatMap(([code, names]) =>
    names.map((name): [string, { code: string; name: string }] => [name, { code, name }]),
  ),
);
const PERCENT = phrasesOf(spokenInAny((words) => words.percent));
const BELOW_ZERO = phrasesOf(spokenInAny((words) => words.belowZero));
const UNIT_NAMES = new Phrases(
  UNITS.flatMap((names, row) => names.map((name): [string, { row: number; name: string }] => [name, { row, name }])),
);
const DONE = phrasesOf(spokenInAny((words) => words.done));
const NOT_OF_NOW = phrasesOf(spokenInAny((words) => words.notOfNow));

/** Words that say how much or when, and not of what: "Thực hiện", "Năm 2025", "Tổng số". */
const SAYS_NOTHING = phrasesOf(
  spokenInAny((words) => [...words.notOfNow, ...words.done, ...words.before, ...words.general]),
);

const PREDICATES = phrasesOf(spokenInAny((words) => words.predicates));

/** It says what is the matter with what is counted: what that is, the next label says. */
const isPredicate = ({ counted }: LabelParts): boolean => PREDICATES.at(counted, 0).length > 0;

function namesSomething({ counted }: LabelParts): boolean {
  for (let at = 0; at < counted.length; ) {
    const ends = SAYS_NOTHING.at(counted, at).map(({ to }) => to);
    if (ends.length === 0 && counted[at]?.is === 'word') return true;
    at = Math.max(at + 1, ...ends);
  }
  return false;
}

const PER = spokenInAny((words) => words.per);
const PER_IN_WORDS = ofLetters(new RegExp(`(?<=\\p{L}) (?:${PER.join('|')}) (?=\\p{L})`, 'u'));

/** What is counted for each of something else, with and without a stroke: "USD per hour", "USD/hour". */
const withPer = (unit: string): string[] => [
  ...new Set([unit, unit.replace(PER_IN_WORDS, '/'), ...PER.map((word) => unit.replace(/ ?\/ ?/, ` ${word} `))]),
];

/** One place of a form for a number: what is asked there, and what its labels say. */
export class Place {
  readonly measure: Measure;
  // A number alone, as most are, needs none of these; they are found once for all numbers that are read there.
  #labels: LabelParts[] | null = null;
  #units: Phrases<Said> | null = null;
  #nouns: Nouns | null = null;
  #isOfNow: boolean | null = null;
  #mayBeBelowZero: boolean | null = null;

  /**
   * `printed`: what the form prints with the place, such as the header of its column and the label of its row, nearest
   * first: what is counted is named by the first that names a thing, and by what those before it say of that: "Có mặt".
   */
  constructor(
    readonly rule: NumberRule,
    readonly language: Language,
    private readonly printed: readonly string[],
  ) {
    this.measure = measureOf(rule);
  }

  get labels(): readonly LabelParts[] {
    this.#labels ??= this.printed.filter((label) => label !== '').map(partsOfLabel);
    return this.#labels;
  }

  /** Short words that multiply are known where money is asked for. */
  get money(): boolean {
    return this.rule.type === 'money' || currencyOf(this.measure) !== null;
  }

  /** The names of what is counted, by the labels and by a unit that does not multiply. */
  get nouns(): Nouns {
    this.#nouns ??= this.#named();
    return this.#nouns;
  }

  #named(): Nouns {
    const unit = this.rule.unit === null || this.measure.times > 1 ? [] : [partsOfLabel(this.rule.unit)];
    // "lỗ 12" where "Lãi, lỗ" is asked says which of them.
    const named = this.mayBeBelowZero ? [] : this.labels.filter(namesSomething);
    const thing = named.findIndex((label) => !isPredicate(label));
    const naming = thing < 0 ? named : named.slice(0, thing + 1);
    const isDone = (tokens: readonly Token[]): boolean => !this.isOfNow && DONE.at(tokens, 0).length > 0;
    return new Nouns([...naming, ...unit], this.language, isDone);
  }

  /** What was done in the period is asked for, by all its labels say: no plan, and not the period before. */
  get isOfNow(): boolean {
    this.#isOfNow ??= !this.#isLabelled(NOT_OF_NOW);
    return this.#isOfNow;
  }

  /** A loss or a difference is asked for: a dash is then rather a sign than the mark of a list. */
  get mayBeBelowZero(): boolean {
    this.#mayBeBelowZero ??= this.#isLabelled(BELOW_ZERO);
    return this.#mayBeBelowZero;
  }

  #isLabelled(phrases: Phrases<true>): boolean {
    return this.labels.some(({ whole }) => whole.some((_, at) => phrases.at(whole, at).length > 0));
  }

  /** What words at a token say the number beside them is counted in. */
  saidAt(tokens: readonly Token[], at: number): Found<Said>[] {
    this.#units ??= new Phrases(this.#unitNames());
    const percent: Said = this.asksPercent ? { in: 'own' } : { in: 'other', name: '%' };
    return [
      ...this.#units.at(tokens, at),
      ...CURRENCY_NAMES.at(tokens, at).map(({ value: { code, name }, to }) => ({
        value: this.#ofCurrency(code, name),
        to,
      })),
      ...UNIT_NAMES.at(tokens, at).flatMap(({ value: { row, name }, to }) => ({ value: this.#ofUnit(row, name), to })),
      ...PERCENT.at(tokens, at).map(({ to }) => ({ value: percent, to })),
    ];
  }

  /** The same where it stands before its number, as money alone does: "thôn 10" and "km 12" are names. */
  saidBefore(tokens: readonly Token[], at: number): Found<Said>[] {
    return this.money || CURRENCY_NAMES.at(tokens, at).length > 0 ? this.saidAt(tokens, at) : [];
  }

  /**
   * Whether a part of a number, by the words it is called with, may be what is asked for rather than the whole: one of its
   * labels says them all, and not those of each part: "96 (nam 42, nữ 54)" of "Số giáo viên nam".
   */
  asksPart(parts: readonly (readonly Token[])[]): boolean {
    const isCalled = (words: readonly Token[]): boolean =>
      words.length > 0 &&
      this.labels.some(({ whole }) => words.every(({ word }) => whole.some((one) => one.word === word)));
    const called = parts.filter(isCalled).length;
    return called > 0 && (called < parts.length || parts.length === 1);
  }

  /** What the form calls what is counted here, for people; null where it says nothing. */
  get expected(): string | null {
    return unitOf(this.rule, this.language) || this.rule.named || null;
  }

  /** The words of the form for all of it, and for one of it: "nghìn hộ", "hộ". */
  #unitNames(): [string, Said][] {
    const { rule, measure, language } = this;
    const own = [rule.unit ?? '', rule.named ?? '', unitOf(rule, language)];
    const bracketed = this.labels.flatMap((label) => label.bracketed);
    const named = measure.times === 1 && rule.unit === null ? bracketed : [];
    return [
      ...[...own, ...named].flatMap(withPer).map((unit): [string, Said] => [unit, { in: 'own' }]),
      ...(measure.of === '' ? [] : [[measure.of, { in: 'ones' }] satisfies [string, Said]]),
    ];
  }

  /** The currency the form asks for; null where it says none. What Vietnamese forms say nothing of is đồng. */
  get currency(): string | null {
    const named = this.labels
      .flatMap(({ bracketed }) => bracketed)
      .flatMap((text) => CURRENCY_NAMES.at(wordsOfPhrase(text), 0).map(({ value }) => value.code));
    return (
      currencyOf(this.measure) ?? named[0] ?? (this.rule.type === 'money' && this.language === 'vi' ? 'vnd' : null)
    );
  }

  #ofCurrency(code: string, name: string): Said {
    const { currency, rule } = this;
    const asked = currency === null ? rule.type === 'money' : code === currency;
    return asked ? { in: 'ones' } : { in: 'other', name };
  }

  /** Another unit of measure, or the one of the form under another name. */
  #ofUnit(row: number, name: string): Said {
    const names = UNITS[row] ?? [];
    const own = this.#unitNames().find(([unit]) => names.includes(fold(unit)));
    return own ? own[1] : { in: 'other', name };
  }

  /** Percents are asked for, by its type or by what its labels say. */
  get asksPercent(): boolean {
    const { rule, measure, labels } = this;
    if (rule.type !== 'decimal') return rule.type === 'percent';
    return (
      measure.of.includes('%') ||
      labels.some(({ whole, bracketed }) => [...whole.map(({ word }) => word), ...bracketed].includes('%'))
    );
  }
}

/** So many places are kept of each rule, unless the labels beside them are longer than any form has them. */
const [KEPT, LONGEST_KEY] = [64, 600];

const places = new WeakMap<NumberRule, Remembered<Place>>();

/** The place of a rule with its labels, made once. */
export function placeFor(rule: NumberRule, language: Language, printed: readonly string[]): Place {
  const known = places.get(rule) ?? new Remembered<Place>(KEPT, LONGEST_KEY);
  places.set(rule, known);
  return known.of([language, ...printed].join('\0'), () => new Place(rule, language, printed));
}
