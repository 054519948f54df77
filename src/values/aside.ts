import type { Candidate } from './candidates.js';
import { sumOf } from './decimal.js';
import type { Explained } from './explained.js';
import type { Numeral, Numerals } from './numbers.js';
import { phrasesOf } from './phrases.js';
import type { Place } from './place.js';
import type { Token } from './tokens.js';
import { spokenInAny } from './words/index.js';

const OF_WHICH = phrasesOf(spokenInAny((words) => words.ofWhich));
const AND = phrasesOf([...spokenInAny((words) => words.or), ',', ';']);
const MORE = phrasesOf(spokenInAny((words) => words.more));
const LESS = phrasesOf(spokenInAny((words) => words.less));
const COMPARED = phrasesOf(spokenInAny((words) => words.compared));
const TIMES = phrasesOf(spokenInAny((words) => words.times));
const PERCENT = phrasesOf(spokenInAny((words) => words.percent));

/** A number in brackets. */
interface Part {
  number: Numeral;
  /** The words with it. */
  name: readonly Token[];
  percent: boolean;
}

const isNamed = (parts: readonly Part[]): boolean => parts.every(({ name }) => name.length > 0);

/**
 * What stands in brackets behind a number and says in words what other number it tells: a part of it, all its parts, what
 * it is more or less than another, or what share it is. "14 (6)" tells nobody what is what.
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
      this.#isChange(at + 1, end, number) || this.#isShare(at + 1, end) || this.#isSplit(at + 1, end, number);
    return [...(isTold ? [{ to: end + 1 }] : []), ...this.#ofWhich(at + 1, end)];
  }

  /** "tăng 3 so với tháng trước", "down 2". */
  #isChange(from: number, end: number, { value }: Numeral): boolean {
    const { tokens } = this;
    const more = MORE.at(tokens, from).map(({ to }) => ({ start: to, most: value }));
    const less = LESS.at(tokens, from).map(({ to }) => ({ start: to, most: Number.POSITIVE_INFINITY }));
    return [...more, ...less].some(({ start, most }) => {
      const compared = tokens.findIndex((_, at) => at > start && at < end && COMPARED.at(tokens, at).length > 0);
      const part = this.#part(start, compared < 0 ? end : compared);
      return part !== null && (part.percent || part.number.value <= most) && this.#isTime(compared, end);
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

  /** "thôn Đông 210, thôn Đoài 202", where they come to the number. */
  #isSplit(from: number, end: number, { value, scale }: Numeral): boolean {
    const parts = this.#parts(from, end);
    if (parts === null || parts.length < 2 || !isNamed(parts) || parts.some(({ percent }) => percent)) return false;
    if (this.place.asksPart(parts.map(({ name }) => name))) return false;
    return (
      parts.every(({ number }) => number.scale === scale) && sumOf(parts.map(({ number }) => number.value)) === value
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

  /** The one number that stands there, with words before or behind it; null where there is none, or another. */
  #part(from: number, end: number): Part | null {
    const { tokens, numerals } = this;
    const starts = tokens.flatMap(({ is }, at) => (is === 'number' && at >= from && at < end ? [at] : []));
    const [start, ...others] = starts;
    if (start === undefined || others.length > 0) return null;
    const number = numerals.at(start).find(({ mark, to }) => mark === 'sure' && to <= end);
    if (number === undefined) return null;
    const name = [...tokens.slice(from, start), ...tokens.slice(number.to, end)].filter(({ is }) => is === 'word');
    const percent = PERCENT.at(tokens, number.to).length > 0;
    if (percent && this.place.asksPercent) return null;
    return { number, percent, name };
  }
}
