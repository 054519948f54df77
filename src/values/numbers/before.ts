import { phraseAt, phrasesOf } from '../tokens/phrases.js';
import type { Token } from '../tokens/tokens.js';
import { spokenInAny } from '../words/index.js';
import { isLineStart } from './candidates.js';
import { ABOUT, DONE, type Explained, MONEY, signs, steps } from './explained.js';
import type { Place } from './place.js';

const BEFORE = phrasesOf(spokenInAny((words) => words.before));
const IS = phrasesOf([...spokenInAny((words) => words.is), ':', '=']);
const BULLET = /^[-•·*▪●◦]$/u;

/** What may stand before a number and leave it what it is. */
export class Before {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly place: Place,
  ) {}

  at(at: number): Explained[] {
    const { tokens } = this;
    return [
      ...signs(tokens, at),
      ...(this.#isListMark(at) ? [{ to: at + 1 }] : []),
      ...(isLineStart(tokens, at) &&
      tokens[at]?.is === 'word' &&
      tokens[at + 1]?.word === ')' &&
      tokens[at]?.text.length === 1
        ? [{ to: at + 2 }]
        : []),
      ...ABOUT.at(tokens, at).map(({ to }): Explained => ({ to, about: true })),
      ...steps(BEFORE, tokens, at),
      ...(this.place.money ? MONEY.at(tokens, at).map(({ to }) => ({ to, loose: true as const })) : []),
      ...(this.place.isOfNow ? steps(DONE, tokens, at) : []),
      ...(/^[:=]$/.test(tokens[at]?.word ?? '') ? [{ to: at + 1 }] : []),
      ...this.#labels(at),
    ];
  }

  /** What the form prints of the place, and what only holds it. */
  printed(at: number): Explained[] {
    const name = this.place.nouns.at(this.tokens, at);
    return [...signs(this.tokens, at), ...this.#labels(at), ...(name === null ? [] : [{ to: name }])].map(({ to }) => ({
      to,
    }));
  }

  /** A dash before a number may be a mark of a list where it stands apart, and where things are counted: "-12 hội nghị". */
  #isListMark(at: number): boolean {
    const { tokens, place } = this;
    const next = tokens[at + 1];
    if (!isLineStart(tokens, at) || !BULLET.test(tokens[at]?.word ?? '') || next === undefined) return false;
    const counts = place.rule.type === 'integer' && place.measure.times === 1;
    if (place.mayBeBelowZero && tokens[at]?.word === '-') return false;
    return next.before !== '' || (counts && place.nouns.at(tokens, at + 2) !== null);
  }

  /** "Số hội nghị", "Hội nghị:", "Số hội nghị -": what the form calls the number. */
  #labels(at: number): Explained[] {
    const { tokens, place } = this;
    const wholes = place.labels.flatMap(({ whole }) => {
      const found = phraseAt(tokens, at, whole);
      return found ? [{ to: found.to, hasLetters: whole.some(({ is }) => is === 'word') }] : [];
    });
    const heads = place.labels.flatMap(({ head }) => phraseAt(tokens, at, head)?.to ?? []);
    const named = [at, ...heads].flatMap((start) => place.nouns.at(tokens, start) ?? []);
    const ends = [...wholes.map(({ to }) => to), ...heads, ...named];
    return [
      ...wholes.filter(({ hasLetters }) => hasLetters).map(({ to }) => ({ to })),
      ...named.map((to) => ({ to, loose: true as const })),
      ...ends.flatMap((end) => steps(IS, tokens, end)),
      ...ends.flatMap((end) => (tokens[end]?.word === '-' && tokens[end + 1]?.before !== '' ? [{ to: end + 1 }] : [])),
    ];
  }
}
