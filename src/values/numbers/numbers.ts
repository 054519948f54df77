import type { Language } from '../../../schemas/id.js';
import { UNITS } from '../measures/units.js';
import { Phrases, phrasesOf } from '../tokens/phrases.js';
import type { Token } from '../tokens/tokens.js';
import { spokenInAny, spokenWords } from '../words/index.js';
import { product, sumOf } from './decimal.js';
import { type DigitReading, readDigits } from './digits.js';
import { decimalsEnglish, smallEnglish } from './small-numbers-en.js';
import { decimalsVietnamese, smallVietnamese } from './small-numbers-vi.js';

/** A number that stands somewhere, in figures, in words or in both: "1.234", "mười hai", "1 tỷ hai trăm triệu". */
export interface Numeral {
  value: number;
  to: number;
  /** The largest word from thousands on that multiplies it; 1 without. */
  scale: number;
  /** In words alone. */
  inWords: boolean;
  /** A mark between its digits may mean something else; see `DigitReading`. */
  mark: DigitReading['how'];
  /** A word of it was known without its tones only. */
  toneless: boolean;
  /** See `Small`. */
  alone?: 'digit' | 'odd';
}

const MEASURES = new Set(UNITS.flat());

/** Short forms that multiply money; one that names a unit of measure as well ("m") only in forms of the language it is of. */
const moneyScalesIn = (language: Language) => [
  ...spokenWords[language].moneyScales,
  ...spokenInAny((words) => words.moneyScales).filter(([phrase]) => !MEASURES.has(phrase)),
];
const scalesIn = (language: Language) =>
  new Phrases([...spokenInAny((words) => words.scales), ...moneyScalesIn(language)]);
const SCALES: Readonly<Record<Language, Phrases<number>>> = { vi: scalesIn('vi'), en: scalesIn('en') };
const PLAIN_SCALES = new Phrases(spokenInAny((words) => words.scales));
const HALF = phrasesOf(spokenInAny((words) => words.half));
const POINT = phrasesOf(spokenInAny((words) => words.point));
const AND = phrasesOf(['and', ',']);
/** "a million", "half a million". */
const ONE = new Phrases([
  ['a', 1],
  ['half a', 0.5],
  ['nửa', 0.5],
]);
const FRACTIONS: Readonly<Record<string, number>> = { '1⁄2': 0.5, '1⁄4': 0.25, '3⁄4': 0.75 };

/** What the words multiply by, the largest first: each counts what the ones behind it count. */
const SIZES = [1e12, 1e9, 1e6, 1e4, 1e3] as const;

const MARKS = ['sure', 'thousands', 'decimals', 'spare'] as const;
const weaker = (one: Numeral['mark'], other: Numeral['mark']): Numeral['mark'] =>
  MARKS[Math.max(MARKS.indexOf(one), MARKS.indexOf(other))] ?? 'sure';

/** Most tokens begin no number. */
const NOTHING: readonly never[] = [];

/** The numbers that stand in some tokens. */
export class Numerals {
  readonly #kept = new Map<number, readonly Numeral[]>();
  readonly #known: (readonly Numeral[])[] = [];
  readonly #scales: Phrases<number>;

  /** `money`: short forms that multiply money are known. */
  constructor(
    readonly tokens: readonly Token[],
    private readonly language: Language,
    money: boolean,
  ) {
    this.#scales = money ? SCALES[language] : PLAIN_SCALES;
  }

  /** All that begin at a token, to wherever they end. */
  at(at: number): readonly Numeral[] {
    return this.tokens.length === 1 ? this.#atoms(at) : this.#upTo(at, 0);
  }

  /** Those whose words are smaller than the one at a place in `SIZES`, and what they come to with it. */
  #upTo(at: number, nth: number): readonly Numeral[] {
    const size = SIZES[nth];
    if (size === undefined) return this.#atoms(at);
    const articles = this.#articles(at);
    if (articles.length === 0 && this.#atoms(at).length === 0) return NOTHING;
    const key = at * (SIZES.length + 1) + nth;
    const kept = this.#kept.get(key);
    if (kept) return kept;
    const smaller = this.#upTo(at, nth + 1);
    const more = [...smaller, ...articles].flatMap((count) => this.#counted(count, size, nth));
    const found = more.length === 0 ? smaller : [...smaller, ...more];
    this.#kept.set(key, found);
    return found;
  }

  /** So many thousands, or millions, and what is said behind them. */
  #counted(count: Numeral, size: number, nth: number): Numeral[] {
    if (count.alone === 'odd') return [];
    const { alone: _, ...rest } = count;
    return this.#scales.at(this.tokens, count.to).flatMap((scale): Numeral[] => {
      if (scale.value !== size) return [];
      const toneless = count.toneless || scale.toneless;
      const round: Numeral = { ...rest, value: product(count.value, size), to: scale.to, scale: size, toneless };
      const halves = HALF.at(this.tokens, round.to).map((half) => ({
        ...round,
        value: round.value + size / 2,
        to: half.to,
        toneless: toneless || half.toneless,
      }));
      return [round, ...halves, ...(Number.isInteger(count.value) ? this.#with(round, size, nth) : [])];
    });
  }

  /** "một tỷ" with "hai trăm triệu". Figures behind it must say what they count: "2 tỷ 5" is said in two ways. */
  #with(round: Numeral, size: number, nth: number): Numeral[] {
    const starts = [round.to, ...AND.at(this.tokens, round.to).map(({ to }) => to)];
    return starts
      .flatMap((start) => this.#upTo(start, nth + 1))
      .filter(({ value, scale, inWords, alone }) => value < size && alone !== 'digit' && (scale > 1 || inWords))
      .map((rest) => ({
        value: sumOf([round.value, rest.value]),
        to: rest.to,
        scale: size,
        inWords: round.inWords && rest.inWords,
        mark: weaker(round.mark, rest.mark),
        toneless: round.toneless || rest.toneless,
      }));
  }

  #articles(at: number): Numeral[] {
    return ONE.at(this.tokens, at).map(({ value, to, toneless }) => ({ value, to, toneless, ...IN_WORDS }));
  }

  /** Numbers without a word that multiplies them. */
  #atoms(at: number): readonly Numeral[] {
    const known = this.#known[at];
    if (known) return known;
    const made = this.#atomsAnew(at);
    this.#known[at] = made;
    return made;
  }

  #atomsAnew(at: number): readonly Numeral[] {
    const token = this.tokens[at];
    if (token === undefined) return NOTHING;
    const plain = [...this.#figures(token, at), ...this.#words(at)];
    return plain.flatMap((one) => {
      if (one.alone === 'odd') return [one];
      const { alone: _, ...rest } = one;
      const halves = HALF.at(this.tokens, one.to).map((half) => ({
        ...rest,
        value: one.value + 0.5,
        to: half.to,
        toneless: one.toneless || half.toneless,
      }));
      return [one, ...(Number.isInteger(one.value) ? halves : [])];
    });
  }

  #figures(token: Token, at: number): Numeral[] {
    if (token.is !== 'number') return fractionAt(token, at);
    const fraction = fractionAt(this.tokens[at + 1], at + 1)[0];
    return readDigits(token.text, this.language).flatMap(({ value, how }): Numeral[] => {
      const one: Numeral = { value, to: at + 1, scale: 1, inWords: false, mark: how, toneless: false };
      return fraction && Number.isInteger(value)
        ? [one, { ...one, value: value + fraction.value, to: fraction.to }]
        : [one];
    });
  }

  #words(at: number): Numeral[] {
    const vi = smallVietnamese(this.tokens, at);
    const en = smallEnglish(this.tokens, at);
    const decimals = [
      ...vi.flatMap((whole) => this.#pointed(whole, decimalsVietnamese)),
      ...en.flatMap((whole) => this.#pointed(whole, decimalsEnglish)),
    ];
    return [...vi, ...en, ...decimals].map((one) => ({ ...one, ...IN_WORDS }));
  }

  #pointed(whole: { value: number; to: number; toneless: boolean }, decimals: typeof decimalsEnglish) {
    return POINT.at(this.tokens, whole.to).flatMap((point) =>
      decimals(this.tokens, point.to).map(({ value, to, toneless }) => ({
        value: sumOf([whole.value, value]),
        to,
        toneless: toneless || whole.toneless || point.toneless,
      })),
    );
  }
}

const IN_WORDS = { scale: 1, inWords: true, mark: 'sure' } as const;

const fractionAt = (token: Token | undefined, at: number): Numeral[] => {
  const value = token?.is === 'sign' ? FRACTIONS[token.word] : undefined;
  return value === undefined ? [] : [{ value, to: at + 1, scale: 1, inWords: false, mark: 'sure', toneless: false }];
};
