import { phrasesOf } from '../tokens/phrases.js';
import type { Token } from '../tokens/tokens.js';
import { spokenInAny } from '../words/index.js';
import type { Candidate } from './candidates.js';
import { sumOf } from './decimal.js';
import { ABOUT, type Explained } from './explained.js';
import type { Numeral, Numerals } from './numbers.js';
import type { Place } from './place.js';
import { isRounded, sharesAt } from './share.js';

const OF_WHICH = phrasesOf(spokenInAny((words) => words.ofWhich));
const AND = phrasesOf([...spokenInAny((words) => words.or), ',', ';']);
const MORE = phrasesOf(spokenInAny((words) => words.more));
const LESS = phrasesOf(spokenInAny((words) => words.less));
const COMPARED = phrasesOf(spokenInAny((words) => words.compared));
const TIMES = phrasesOf(spokenInAny((words) => words.times));
const NOT_OF_NOW = phrasesOf(spokenInAny((words) => words.notOfNow));
const PERCENT = phrasesOf(spokenInAny((words) => words.percent));

/** A number in brackets. */
interface Part {
  number: Numeral;
  at: number;
  /** The words with it. */
  name: readonly Token[];
  percent: boolean;
}

const isNamed = (parts: readonly Part[]): boolean => parts.every(({ name }) => name.length > 0);

/**
 * What stands in brackets behind a number and says in words what other number it tells: a part of it, all its parts, what
 * it is more or less than another, what share it is, or what was planned or was before. "14 (6)" tells nobody what is what.
 */
export class Aside {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly place: Place,
    private readonly numerals: Numerals,
  ) {}

  at(at: number, { number }: Candidate): Explained[] {
    const { tokens } = this;
    if (tokens[at]?.word !== '(') return [];
    const end = tokens.findIndex(({ word }, here) => here > at && (word === ')' || word === '('));
    if (tokens[end]?.word !== ')') return [];
    const isTold =
      this.#isChange(at + 1, end, number) ||
      this.#isShare(at + 1, end) ||
      this.#isOutOf(at + 1, end, number) ||
      (!number.inWords && this.#isOfOtherTime(at + 1, end)) ||
      this.#isSplit(at + 1, end, number);
    return [...(isTold ? [{ to: end + 1 }] : []), ...this.#ofWhich(at + 1, end), ...this.#someOfThem(at + 1, end)];
  }

  /**
   * "tăng 3 so với tháng trước", "down 2", a percent too where percents are asked for; not "giảm còn 3", which says what it
   * came to, and not where a change is what is asked for.
   */
  #isChange(from: number, end: number, { value }: Numeral): boolean {
    const { tokens } = this;
    const more = MORE.at(tokens, from).map(({ to }) => ({ start: to, most: value }));
    const less = LESS.at(tokens, from).map(({ to }) => ({ start: to, most: Number.POSITIVE_INFINITY }));
    return [...more, ...less].some(({ start, most }) => {
      if (this.place.asksPart([tokens.slice(from, start)])) return false;
      const compared = tokens.findIndex((_, at) => at > start && at < end && COMPARED.at(tokens, at).length > 0);
      const part = this.#numbered(start, compared < 0 ? end : compared);
      if (part === null || !this.#isRightBehind(start, part.at)) return false;
      const isOther = part.percent && !this.place.asksPercent;
      return (isOther || part.number.value <= most) && this.#isTime(compared, end);
    });
  }

  /** Nothing stands between, but that it is about so much, or what it is compared with. */
  #isRightBehind(from: number, at: number): boolean {
    const { tokens } = this;
    return from === at || ABOUT.at(tokens, from).some(({ to }) => to === at) || COMPARED.at(tokens, from).length > 0;
  }

  /**
   * "năm trước 540 hộ", "kế hoạch: 540", where no plan and no other time is asked for. Behind a number in figures: "Không (năm
   * trước 3)" may say that there is no other.
   */
  #isOfOtherTime(from: number, end: number): boolean {
    const { tokens, place, numerals } = this;
    if (!place.isOfNow) return false;
    return NOT_OF_NOW.at(tokens, from).some(({ to }) => {
      const start = tokens[to]?.word === ':' ? to + 1 : to;
      return numerals.at(start).some((number) => {
        const name = place.nouns.at(tokens, number.to);
        const said = place.saidAt(tokens, number.to).filter(({ value }) => value.in !== 'other');
        return number.mark === 'sure' && [number.to, name, ...said.map((one) => one.to)].includes(end);
      });
    });
  }

  /** Behind "so với" every number is that of a time. */
  #isTime(from: number, end: number): boolean {
    const { tokens } = this;
    return tokens.every(({ is }, at) => {
      if (from < 0 || at < from || at >= end || is !== 'number') return true;
      return /^[/.-]$/.test(tokens[at - 1]?.word ?? '') || TIMES.at(tokens, at - 1).length > 0;
    });
  }

  /** "48,9%", "đạt 104% kế hoạch", where no percents are asked for. */
  #isShare(from: number, end: number): boolean {
    return this.#part(from, end)?.percent === true;
  }

  /** "190/200 hộ" behind "95%", where it comes to that. */
  #isOutOf(from: number, end: number, { value }: Numeral): boolean {
    const { tokens, numerals, place } = this;
    return (
      place.asksPercent &&
      sharesAt(tokens, from, numerals, place).some((share) => share.to === end && isRounded(value, share))
    );
  }

  /** "thôn Đông 210, thôn Đoài 202", where they come to the number. */
  #isSplit(from: number, end: number, { value, scale }: Numeral): boolean {
    const parts = this.#parts(from, end);
    if (parts === null || parts.length < 2 || !isNamed(parts) || parts.some(({ percent }) => percent)) return false;
    if (this.place.asksPart(parts.map(({ name }) => name))) return false;
    return (
      parts.every(({ number }) => number.scale === scale) && sumOf(parts.map(({ number }) => number.value)) === value
    );
  }

  /** "3 of them deep": named behind that word, and held against the number. */
  #someOfThem(from: number, end: number): Explained[] {
    const { tokens, numerals, place } = this;
    return numerals.at(from).flatMap(({ to: behind, value }) =>
      OF_WHICH.at(tokens, behind).flatMap(({ to }): Explained[] => {
        const name = tokens.slice(to, end);
        const isNamedAlone = name.length > 0 && name.every(({ is }) => is !== 'number');
        return isNamedAlone && !place.asksPart([name]) ? [{ to: end + 1, parts: [value] }] : [];
      }),
    );
  }

  /** "trong đó lưu động 6, cố định 8": each is named, and they are held against the number. */
  #ofWhich(from: number, end: number): Explained[] {
    return OF_WHICH.at(this.tokens, from).flatMap(({ to }): Explained[] => {
      const parts = this.#parts(this.tokens[to]?.word === ':' ? to + 1 : to, end);
      if (parts === null || !isNamed(parts) || this.place.asksPart(parts.map(({ name }) => name))) return [];
      return [{ to: end + 1, parts: parts.flatMap(({ number, percent }) => (percent ? [] : [number.value])) }];
    });
  }

  /** What stands between commas; null where something there is no one number with its words. */
  #parts(from: number, end: number): Part[] | null {
    const parts: Part[] = [];
    for (let start = from, at = from; at <= end; at += 1) {
      const [and] = at === end ? [{ to: at }] : AND.at(this.tokens, at);
      if (and === undefined) continue;
      const part = this.#part(start, at);
      if (part === null) return null;
      parts.push(part);
      start = and.to;
      at = Math.max(at, and.to - 1);
    }
    return parts;
  }

  /** The same where it cannot be what is asked for. */
  #part(from: number, end: number): Part | null {
    const part = this.#numbered(from, end);
    return part?.percent && this.place.asksPercent ? null : part;
  }

  /** The one number that stands there, with words before or behind it; null where there is none, or another. */
  #numbered(from: number, end: number): Part | null {
    const { tokens, numerals } = this;
    const starts = tokens.flatMap(({ is }, at) => (is === 'number' && at >= from && at < end ? [at] : []));
    const [start, ...others] = starts;
    if (start === undefined || others.length > 0) return null;
    const number = numerals.at(start).find(({ mark, to }) => mark === 'sure' && to <= end);
    if (number === undefined) return null;
    const name = [...tokens.slice(from, start), ...tokens.slice(number.to, end)].filter(({ is }) => is === 'word');
    return { number, at: start, name, percent: PERCENT.at(tokens, number.to).length > 0 };
  }
}
