import { type Token, tokensOf } from './tokens.js';

/** Something found in tokens: what it is, and where it ends. */
export interface Found<T> {
  value: T;
  to: number;
}

/** What a phrase stands for, and whether it was known without its tones only. */
export interface Phrase<T> extends Found<T> {
  toneless: boolean;
}

/** Letters without marks of any kind: typed so, or typed without tones. */
const isPlain = (word: string): boolean => /^[\0-\x7f]+$/.test(word);

/** Whether a token is this word, or the same typed without tones; null where it is neither. */
export function sameWord(typed: Token | undefined, word: Token): { toneless: boolean } | null {
  if (typed === undefined) return null;
  if (typed.word === word.word) return { toneless: false };
  return typed.word === word.bare && isPlain(typed.word) ? { toneless: true } : null;
}

/** Where a phrase that begins at a token ends; null where it does not stand there. */
export function phraseAt(
  tokens: readonly Token[],
  at: number,
  words: readonly Token[],
): { to: number; toneless: boolean } | null {
  let toneless = false;
  for (let nth = 0; nth < words.length; nth += 1) {
    const word = words[nth];
    const same = word === undefined ? null : sameWord(tokens[at + nth], word);
    if (same === null) return null;
    toneless ||= same.toneless;
  }
  return words.length === 0 ? null : { to: at + words.length, toneless };
}

export const wordsOfPhrase = (phrase: string): Token[] => tokensOf([{ text: phrase }]);

type ByFirst<T> = Map<string, { words: Token[]; value: T }[]>;

function byFirst<T>(entries: Iterable<readonly [phrase: string, value: T]>): ByFirst<T> {
  const found: ByFirst<T> = new Map();
  for (const [phrase, value] of entries) {
    const words = wordsOfPhrase(phrase);
    const first = words[0]?.bare;
    if (first === undefined) continue;
    const list = found.get(first) ?? [];
    list.push({ words, value });
    found.set(first, list);
  }
  return found;
}

/** Most tokens begin none of them. */
const NONE: readonly never[] = [];

/** Phrases by what they stand for, found quickly once any was looked for: of most lists none ever is. */
export class Phrases<T> {
  #byFirst: ByFirst<T> | null = null;

  constructor(private readonly entries: Iterable<readonly [phrase: string, value: T]>) {}

  /** Whether any phrase may begin with a token, by its letters. */
  mayBeginWith(token: Token): boolean {
    this.#byFirst ??= byFirst(this.entries);
    return this.#byFirst.has(token.bare);
  }

  /** All phrases that begin at a token. */
  at(tokens: readonly Token[], at: number): readonly Phrase<T>[] {
    const bare = tokens[at]?.bare;
    if (bare === undefined) return NONE;
    this.#byFirst ??= byFirst(this.entries);
    const known = this.#byFirst.get(bare);
    if (known === undefined) return NONE;
    return known.flatMap(({ words, value }) => {
      const found = phraseAt(tokens, at, words);
      return found === null ? [] : [{ value, ...found }];
    });
  }
}

/** Phrases that all say the same. */
export const phrasesOf = (list: Iterable<string>): Phrases<true> =>
  new Phrases([...list].map((phrase): [string, true] => [phrase, true]));
