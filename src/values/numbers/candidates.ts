import { phrasesOf } from '../tokens/phrases.js';
import { isGlued, type Token } from '../tokens/tokens.js';
import { spokenInAny } from '../words/index.js';
import { sumOf } from './decimal.js';
import { type Numeral, Numerals } from './numbers.js';
import type { Place, Said } from './place.js';
import { isRounded, sharesAt } from './share.js';

/** A number that may be the value of a place, with the signs and the currency that stand before it. */
export interface Candidate {
  from: number;
  to: number;
  number: Numeral;
  /** What it is said to be counted in already: "USD 12". */
  said: Said | null;
  /** "Không có": there is nothing. */
  none: boolean;
}

const OWN: Said = { in: 'own' };
const PERCENT = phrasesOf(spokenInAny((words) => words.percent));
const MINUS = phrasesOf(spokenInAny((words) => words.minus));
/** What says that there is nothing. */
export const NONE = phrasesOf(spokenInAny((words) => words.none));

/** A line begins there. */
export const isLineStart = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || tokens[at - 1]?.is === 'break';

const negative = (number: Numeral): Numeral => ({ ...number, value: number.value === 0 ? 0 : -number.value });

/** All numbers that may be the value of a place. */
export class Candidates {
  readonly numerals: Numerals;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly place: Place,
  ) {
    this.numerals = new Numerals(tokens, place.language, place.money);
  }

  /** Those that the first token is, alone. */
  get first(): Candidate[] {
    const plain = this.numerals.at(0).map((number) => ({ number, to: number.to, said: null, from: 0, none: false }));
    return [...plain, ...this.#none(0)].filter(({ number }) => !number.toneless && number.alone !== 'odd');
  }

  get all(): Candidate[] {
    return this.tokens.flatMap((_, at) => this.#at(at));
  }

  #at(at: number): Candidate[] {
    if (isGlued(this.tokens, at) && this.tokens[at - 1]?.is === 'word' && this.tokens[at]?.is !== 'sign') return [];
    return [
      ...this.#signed(at),
      ...this.#inBrackets(at),
      ...this.#sums(at),
      ...this.#shares(at),
      ...this.#none(at),
    ].filter(({ to, number }) => !number.toneless || to - at > 1);
  }

  #none(at: number): Candidate[] {
    return NONE.at(this.tokens, at).map(({ to }) => ({ from: at, to, number: ZERO, said: null, none: true }));
  }

  /** "-12", "âm 12": a dash that stands apart is a sign at the beginning of a line only. */
  #signed(at: number): Candidate[] {
    const behind = [
      ...(this.tokens[at]?.word === '-' && this.#isSign(at) ? [at + 1] : []),
      ...MINUS.at(this.tokens, at).map(({ to }) => to),
    ];
    const plain = this.#counted(at).map((one) => ({ ...one, from: at, none: false }));
    if (behind.length === 0) return plain;
    const below = behind.flatMap((start) =>
      this.#counted(start).map((one) => ({ ...one, number: negative(one.number), from: at, none: false })),
    );
    return [...plain, ...below];
  }

  #isSign(at: number): boolean {
    const before = this.tokens[at - 1];
    if (isLineStart(this.tokens, at)) return true;
    return (
      isGlued(this.tokens, at + 1) && !(isGlued(this.tokens, at) && (before?.is === 'number' || before?.is === 'word'))
    );
  }

  /** A number, with a currency before it. */
  #counted(at: number): Omit<Candidate, 'from' | 'none'>[] {
    const plain = this.numerals.at(at).map((number) => ({ number, to: number.to, said: null }));
    const money = this.place.saidBefore(this.tokens, at).flatMap(({ value: said, to }) => {
      const minus = this.tokens[to]?.word === '-';
      return this.numerals.at(minus ? to + 1 : to).map((number) => ({
        number: minus ? negative(number) : number,
        to: number.to,
        said,
      }));
    });
    return [...plain, ...money].filter(({ number }) => number.alone !== 'odd');
  }

  /** Accountants write what is below zero in brackets: "(1.200)", "(1.200 triệu đồng)", "USD (1,200)". */
  #inBrackets(at: number): Candidate[] {
    if (!this.place.money) return [];
    if (this.tokens[at]?.word !== '(')
      return this.place.saidBefore(this.tokens, at).flatMap(({ value: said, to }) =>
        this.tokens[to]?.word === '('
          ? this.#inBrackets(to)
              .filter((one) => one.said === null)
              .map((one) => ({ ...one, from: at, said }))
          : [],
      );
    return this.#counted(at + 1).flatMap((one): Candidate[] => {
      const behind = this.place.saidAt(this.tokens, one.to).map(({ value: said, to }) => ({ ...one, said, to }));
      return [one, ...(one.said === null ? behind : [])].flatMap((inside) =>
        this.tokens[inside.to]?.word === ')'
          ? [{ ...inside, from: at, to: inside.to + 1, number: negative(inside.number), none: false }]
          : [],
      );
    });
  }

  /** "12 + 3 = 15", where it holds. */
  #sums(at: number): Candidate[] {
    if (this.tokens[at]?.is !== 'number') return [];
    const parts: number[] = [];
    for (let here = at; ; ) {
      const [number] = this.numerals.at(here).filter(({ mark }) => mark === 'sure');
      const sign = number && this.tokens[number.to]?.word;
      if (number === undefined) return [];
      if (sign !== '+' && sign !== '=') return [];
      parts.push(number.value);
      here = number.to + 1;
      if (sign === '+') continue;
      return this.numerals
        .at(here)
        .filter(({ value, scale }) => parts.length > 1 && scale === number.scale && value === sumOf(parts))
        .map((total) => ({ from: at, to: total.to, number: total, said: null, none: false }));
    }
  }

  /** "190/200 (95%)", "12/15 = 80%", where percents are asked for and it holds. */
  #shares(at: number): Candidate[] {
    if (!this.place.asksPercent || this.tokens[at]?.is !== 'number') return [];
    return sharesAt(this.tokens, at, this.numerals, this.place).flatMap((share) => {
      const sign = this.tokens[share.to]?.word;
      if (sign !== '(' && sign !== '=') return [];
      return this.numerals.at(share.to + 1).flatMap((number): Candidate[] => {
        if (!isRounded(number.value, share)) return [];
        return PERCENT.at(this.tokens, number.to).flatMap(({ to }) => {
          if (sign === '(' && this.tokens[to]?.word !== ')') return [];
          return { from: at, to: sign === '(' ? to + 1 : to, number, said: OWN, none: false };
        });
      });
    });
  }
}

export const ZERO: Numeral = { value: 0, to: 0, scale: 1, inWords: true, mark: 'sure', toneless: false };
