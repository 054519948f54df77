import { bareKeyOf, fold, ofLetters } from '../../text/index.js';
import { meant, type Typed } from './typed.js';

/**
 * A piece of what was typed: digits with the marks between them, letters, one sign, the mark of a note, dots or lines to
 * write on, or the end of a line.
 */
export interface Token {
  is: 'number' | 'word' | 'sign' | 'note' | 'filler' | 'break';
  /** As typed. */
  text: string;
  /** The blanks before it; all of them with all texts are what was typed. */
  before: string;
  /** As it is compared. */
  word: string;
  /** The word without tones, so that it may be told from text typed without them. */
  bare: string;
}

/** What nobody sees, and nobody typed. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Blanks that people put between thousands: one of them, never two. */
const APART = '[ \\u00a0\\u2009\\u202f]';

/**
 * Every kind of token at the place where it begins, those that say most first; the last one takes any sign. "trđ" is two
 * words.
 */
const KINDS: readonly (readonly [Token['is'], RegExp])[] = [
  ['break', /[\n\r\v\f\u2028\u2029]\s*/y],
  [
    'number',
    new RegExp(
      `\\d{1,3}(?:${APART}\\d{3})+(?!\\d)(?:[.,]\\d+)?(?![.,]?\\d)|(?<![\\d.…])\\.\\d+|\\d+(?:[.,]\\d+)*`,
      'y',
    ),
  ],
  ['note', /[⁰¹²³⁴⁵⁶⁷⁸⁹]+/y],
  ['word', ofLetters(/(?:tr|ng|tỷ|tỉ|k)(?=(?:đ|vnđ|vnd)(?!\p{L}))|[\p{L}\p{M}]+/iuy)],
  ['filler', /\.(?= ?\.)(?: ?[.…])+|…+|_+/y],
  ['sign', /./suy],
];

const BLANK = /[^\S\n\r\v\f\u2028\u2029]*/y;

/** A mark of a note stands alone: a figure, a star or a letter, in brackets or not. */
const NOTE_MARK = /^[\s([]*(?:\d{1,2}|[*†‡#]+|[a-z])(?:\s*,\s*\d{1,2})*[\s)\]]*$/iu;

const tokenOf = (is: Token['is'], text: string, before: string): Token => {
  const word = is === 'break' ? '\n' : fold(text);
  return { is, text, before, word, bare: is === 'word' ? bareKeyOf(word) : word };
};

/** Digits of full width are digits. */
const narrow = (text: string): string => text.replace(/[\uff01-\uff5e]/g, (sign) => sign.normalize('NFKC'));

function* tokensIn(text: string): Generator<Token> {
  let at = 0;
  while (at < text.length) {
    BLANK.lastIndex = at;
    const before = BLANK.exec(text)?.[0] ?? '';
    at += before.length;
    for (const [is, pattern] of KINDS) {
      pattern.lastIndex = at;
      const found = pattern.exec(text)?.[0];
      if (found === undefined) continue;
      at += found.length;
      yield tokenOf(is, found, before);
      break;
    }
  }
}

/** All that is meant in a place, as tokens that leave nothing out but blanks at its end. */
export function tokensOf(typed: Typed): Token[] {
  return meant(typed).flatMap(({ text, mark }): Token[] => {
    const seen = narrow(text.replace(INVISIBLE, '').normalize('NFC'));
    if (mark === 'note' || (mark === 'raised' && NOTE_MARK.test(seen)))
      return seen.trim() === '' ? [] : [tokenOf('note', seen.trim(), /^\s*/.exec(seen)?.[0] ?? '')];
    if (mark === 'lowered') return [tokenOf('sign', seen, '')];
    return [...tokensIn(seen)];
  });
}

/** What was typed from one token to before another. */
export const textOfTokens = (tokens: readonly Token[]): string =>
  tokens
    .map(({ before, text }) => before + text)
    .join('')
    .trim();

/** Typed on to what stands before it. */
export const isGlued = (tokens: readonly Token[], at: number): boolean =>
  at > 0 && tokens[at]?.before === '' && tokens[at - 1]?.is !== 'break';
