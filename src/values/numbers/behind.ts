import { phrasesOf } from '../tokens/phrases.js';
import type { Token } from '../tokens/tokens.js';
import { spokenInAny } from '../words/index.js';
import { Aside } from './aside.js';
import { type Candidate, NONE, ZERO } from './candidates.js';
import { ABOUT, DONE, type Explained, MONEY, signs, steps } from './explained.js';
import type { Numeral, Numerals } from './numbers.js';
import type { Place, Said } from './place.js';

const BEHIND = phrasesOf(spokenInAny((words) => words.behind));
const BEHIND_NONE = phrasesOf(spokenInAny((words) => words.behindNone));
const IN_WORDS = phrasesOf(spokenInAny((words) => words.inWords));
const OF_WHICH = phrasesOf(spokenInAny((words) => words.ofWhich));
const PARTS = phrasesOf(spokenInAny((words) => words.parts));
const AND = phrasesOf([...spokenInAny((words) => words.or), ',', ';']);
const NOT_OF_NOW = phrasesOf(spokenInAny((words) => words.notOfNow));
const OUT_OF = phrasesOf(spokenInAny((words) => words.outOf));
const CONFIRMED = phrasesOf(spokenInAny((words) => words.confirmed));
const ACCORDING_TO = phrasesOf(spokenInAny((words) => words.accordingTo));
/** No body has a longer name. */
const NAME_WORDS = 8;
const NOT = phrasesOf(spokenInAny((words) => words.no));
const STOPS = phrasesOf(['.', '..']);

/** A part of a number, and what it is called. */
interface Part {
  value: number;
  name: readonly Token[];
  to: number;
}

/** What may stand behind a number and leave it what it is, or say what it is counted in. */
export class Behind {
  readonly #aside: Aside;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly place: Place,
    private readonly numerals: Numerals,
  ) {
    this.#aside = new Aside(tokens, place, numerals);
  }

  at(at: number, candidate: Candidate): Explained[] {
    const { tokens, place } = this;
    const { none } = candidate;
    const name = place.nouns.at(tokens, at);
    return [
      ...signs(tokens, at),
      ...this.#note(at),
      ...this.#end(at),
      ...(name === null ? [] : [{ to: name, named: true as const }]),
      ...steps(BEHIND, tokens, at),
      ...(place.isOfNow ? steps(DONE, tokens, at) : []),
      ...(none ? this.#behindNone(at) : this.#measured(at)),
      ...this.#again(at),
      ...this.#parts(at),
      ...this.#source(at),
      ...(none ? [] : this.#outOf(at, candidate)),
      ...(none ? [] : this.#aside.at(at, candidate)),
    ];
  }

  /** "*", "(*)", the mark of a note. */
  #note(at: number): Explained[] {
    const { tokens } = this;
    // A figure raised behind "10" is rather a power of ten.
    const isMark = (here: number): boolean =>
      (tokens[here]?.is === 'note' && tokens[here - 1]?.text !== '10') || /^[*†‡]$/.test(tokens[here]?.word ?? '');
    if (isMark(at)) return [{ to: at + 1 }];
    return tokens[at]?.word === '(' && isMark(at + 1) && tokens[at + 2]?.word === ')' ? [{ to: at + 3 }] : [];
  }

  /** A stop or a comma where nothing follows on the line; ".." where a text ends. */
  #end(at: number): Explained[] {
    const { tokens } = this;
    if (tokens[at]?.word === '/' && tokens[at + 1]?.word === '.') return [{ to: at + 2 }];
    const next = tokens[at + 1];
    const last = next === undefined || next.is === 'break' || (next.word === '/' && tokens[at + 2]?.word === '.');
    return last && /^[.,;!]$/.test(tokens[at]?.word ?? '') ? [{ to: at + 1 }] : [];
  }

  /** "14 out of 20", "7,5/10": the most it can be, where the form says how much that is; "11/11" is all of them. */
  #outOf(at: number, { number }: Candidate): Explained[] {
    const { tokens, numerals, place } = this;
    const starts = [...(tokens[at]?.word === '/' ? [at + 1] : []), ...OUT_OF.at(tokens, at).map(({ to }) => to)];
    const most = [place.rule.max, ...(place.rule.type === 'integer' ? [number.value] : [])];
    return starts.flatMap((start) =>
      numerals
        .at(start)
        .flatMap(({ value, mark, to }) =>
          mark === 'sure' && most.includes(value) && tokens[to]?.word !== '/' ? [{ to }] : [],
        ),
    );
  }

  /** "(số chính thức)", "theo số Phòng Giáo dục", "(nguồn: Sở Y tế)": who says so, by a name, and no other number. */
  #source(at: number): Explained[] {
    const { tokens } = this;
    const opened = tokens[at]?.word === '(';
    const start = opened ? at + 1 : at;
    const ending = opened ? tokens.findIndex(({ word }, here) => here > at && word === ')') : tokens.length;
    const end = ending < 0 ? tokens.length : ending;
    const said = [
      ...(opened ? CONFIRMED.at(tokens, start).map(({ to }) => to) : []),
      ...ACCORDING_TO.at(tokens, start).flatMap(({ to }) => {
        const who = tokens.slice(to, end);
        const isNamed =
          who.length > 0 &&
          who.length <= NAME_WORDS &&
          who.every(({ is }, nth) => is === 'word' && NOT_OF_NOW.at(who, nth).length === 0);
        return isNamed && /^\p{Lu}/u.test(who[0]?.text ?? '') ? [end] : [];
      }),
    ];
    return said.filter((to) => to === end).map((to) => ({ to: opened ? to + 1 : to }));
  }

  /** What the number is counted in, in brackets or not; "about" in brackets. */
  #measured(at: number): Explained[] {
    const { tokens, place } = this;
    // A unit that begins with figures ("1.000 đồng") looks like another number, but in brackets.
    const found = tokens[at]?.is === 'number' ? [] : place.saidAt(tokens, at);
    const plain = found.map(({ value: said, to }): Explained => ({ to, said }));
    if (tokens[at]?.word !== '(') return plain;
    const inside = [
      ...place.saidAt(tokens, at + 1).map(({ value: said, to }): Explained => ({ to, said })),
      ...ABOUT.at(tokens, at + 1).map(({ to }): Explained => ({ to, about: true })),
    ];
    return inside.filter(({ to }) => tokens[to]?.word === ')').map((one) => ({ ...one, to: one.to + 1 }));
  }

  /** "nào", "trong kỳ"; "không có kinh phí" is no other money. */
  #behindNone(at: number): Explained[] {
    return [...steps(BEHIND_NONE, this.tokens, at), ...(this.place.money ? steps(MONEY, this.tokens, at) : [])];
  }

  /** The same in other words: "(bốn trăm tám mươi)", "= 1.500 triệu đồng", "Bằng chữ: …". */
  #again(at: number): Explained[] {
    const { tokens } = this;
    const opened = tokens[at]?.word === '(';
    const inWords = IN_WORDS.at(tokens, opened ? at + 1 : at).map(({ to }) => (tokens[to]?.word === ':' ? to + 1 : to));
    const equals = tokens[at]?.word === '=' ? [at + 1] : [];
    return [...inWords, ...equals, ...(opened ? [at + 1] : [])].flatMap((start) =>
      this.#counted(start).flatMap(({ number, said, to }): Explained[] => {
        if (!opened) return [{ to, again: { number, said } }];
        return tokens[to]?.word === ')' ? [{ to: to + 1, again: { number, said } }] : [];
      }),
    );
  }

  /** A number with what it is counted in, before or behind it, and the name of what is counted. */
  #counted(at: number): { number: Numeral; said: Said | null; to: number }[] {
    const { tokens, place, numerals } = this;
    const money = place
      .saidBefore(tokens, at)
      .flatMap(({ value: said, to }) => numerals.at(to).map((number) => ({ number, said, to: number.to })));
    const plain = numerals
      .at(at)
      .flatMap((number) => [
        { number, said: null, to: number.to },
        ...place.saidAt(tokens, number.to).map(({ value: said, to }) => ({ number, said, to })),
      ]);
    const none = this.#notDone(at).map((to) => ({ number: ZERO, said: null, to }));
    return [...money, ...plain, ...none].flatMap((one) => {
      const name = place.nouns.at(tokens, one.to);
      const ends = [one.to, ...(name === null ? [] : [name]), ...BEHIND.at(tokens, one.to).map(({ to }) => to)];
      const stopped = ends.flatMap((end) => STOPS.at(tokens, end).map(({ to }) => to));
      return [...new Set([...ends, ...stopped])].map((to) => ({ ...one, to }));
    });
  }

  /** "không có", "trong kỳ chưa triển khai": nothing was done. Where the words end that say so. */
  #notDone(at: number): number[] {
    const { tokens } = this;
    const starts = [at, ...DONE.at(tokens, at).map(({ to }) => to)];
    const notDone = (from: number) => NOT.at(tokens, from).flatMap(({ to }) => DONE.at(tokens, to));
    return starts.flatMap((from) => [...NONE.at(tokens, from), ...notDone(from)].map(({ to }) => to));
  }

  /** "(trong đó 3 nữ)", ", trong đó: 3 nữ, 9 nam", "(3 nữ)". */
  #parts(at: number): Explained[] {
    const { tokens } = this;
    const opened = tokens[at]?.word === '(';
    const start = opened || /^[,;]$/.test(tokens[at]?.word ?? '') || tokens[at]?.is === 'break' ? at + 1 : at;
    const starts = [
      ...OF_WHICH.at(tokens, start).map(({ to }) => (tokens[to]?.word === ':' ? to + 1 : to)),
      ...(opened ? [start] : []),
    ];
    return starts.flatMap((first): Explained[] => {
      const found: Part[] = [];
      for (let here = first; ; ) {
        const part = this.#part(here);
        if (part === null) return [];
        found.push(part);
        const [and] = AND.at(tokens, part.to);
        if (and && this.#part(and.to) !== null) {
          here = and.to;
          continue;
        }
        const isWhole = !opened || tokens[part.to]?.word === ')';
        if (!isWhole || this.place.asksPart(found.map(({ name }) => name))) return [];
        return [{ to: opened ? part.to + 1 : part.to, parts: found.map(({ value }) => value) }];
      }
    });
  }

  /** "3 nữ", "nữ: 3", "nữ 3". */
  #part(at: number): Part | null {
    const { tokens, numerals } = this;
    const [name] = PARTS.at(tokens, at);
    const start = name === undefined ? at : tokens[name.to]?.word === ':' ? name.to + 1 : name.to;
    const [number] = numerals.at(start).filter(({ mark }) => mark === 'sure');
    if (number === undefined) return null;
    if (name) return { value: number.value, name: tokens.slice(at, name.to), to: number.to };
    const noun = this.place.nouns.at(tokens, number.to) ?? number.to;
    const [behind] = PARTS.at(tokens, noun);
    return behind ? { value: number.value, name: tokens.slice(noun, behind.to), to: behind.to } : null;
  }
}
