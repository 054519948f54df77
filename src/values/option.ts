import type { Language } from '../../schemas/id.js';
import { fold, lettersApart, slipsBetween } from '../text/index.js';
import { EMPTY, type Reading, UNREAD } from './reading.js';
import { phrasesOf, wordsOfPhrase } from './tokens/phrases.js';
import { textOfTokens } from './tokens/tokens.js';
import { spokenInAny, valueWords } from './words/index.js';

/** What stands around one choice and is no part of it. */
const AROUND = /^[\s:;,.|/\-–—•*"“”']+|[\s:;,.!|/"“”']+$/gu;

const trimmed = (text: string): string => text.replace(AROUND, '');

const apart = (one: string, other: string): number => lettersApart(trimmed(one), trimmed(other));

/** How much nearer the one that is meant must be than any other, in letters. */
const MARGIN = 2;

/** The one that what was typed is, but for slips of typing, and by a margin; null where it is none of them. */
function nearestOption(text: string, options: readonly string[], mostSlips = Infinity): string | null {
  const same = options.filter((option) => fold(option) === fold(text));
  if (same.length === 1) return same[0] ?? null;
  const typed = trimmed(text);
  const near = options
    .flatMap((option) => {
      const slips = slipsBetween(typed, trimmed(option));
      return slips === null || slips > mostSlips
        ? []
        : [{ option, slips, exact: fold(typed) === fold(trimmed(option)) }];
    })
    .sort((one, other) => Number(other.exact) - Number(one.exact) || one.slips - other.slips);
  const [best, next] = near;
  if (best === undefined) return null;
  const isClose = (option: string): boolean =>
    option !== best.option && apart(typed, option) < apart(typed, best.option) + MARGIN;
  if (best.slips > 0 && options.some(isClose)) return null;
  if (next === undefined || (best.exact && !next.exact)) return best.option;
  return next.slips > best.slips + 1 ? best.option : null;
}

/** A box that was ticked, and one that was not; "☒" is what Word puts into its own boxes. */
const BOX = /[☑☒✓✔■▣☐□▢◻]|[[(]\s*[xv✓]?\s*[\])]/giu;
const TICKED = /[☑☒✓✔■▣xv]/iu;

interface Boxed {
  option: string | null;
  ticked: boolean;
}

/** "☒ Trực tiếp ☐ Trực tuyến", "Có [x] Không [ ]": every choice with its box; null where the text is made otherwise. */
function boxesIn(text: string, options: readonly string[], mostSlips?: number): Boxed[] | null {
  const boxes = [...text.matchAll(BOX)];
  const words = text.split(BOX).map(trimmed);
  const before = words[0] === '';
  if (boxes.length === 0 || (!before && words.at(-1) !== '')) return null;
  const named = before ? words.slice(1) : words.slice(0, -1);
  const found = boxes.map(([box], at) => ({
    option: nearestOption(named[at] ?? '', options, mostSlips),
    ticked: TICKED.test(box),
  }));
  return found.every(({ option }) => option !== null) ? found : null;
}

/** The choice that was made: typed alone, but for so many slips, or ticked among the others. */
export function readOption(text: string, options: readonly string[], mostSlips?: number): Reading {
  const alone = nearestOption(text, options, mostSlips);
  if (alone !== null) return { value: alone, reading: null };
  const boxes = boxesIn(text, options, mostSlips);
  if (boxes === null) return UNREAD;
  const [ticked, ...more] = boxes.filter((box) => box.ticked);
  if (ticked === undefined) return EMPTY;
  if (more.length > 0)
    return { ...UNREAD, unsure: { because: 'values', seen: text.trim(), expected: null, best: null } };
  return { value: ticked.option, reading: null };
}

const YES = spokenInAny((words) => words.yes);
const NO = spokenInAny((words) => words.no);

/** What may be said of anything that is done or not: "Có tổ chức", "Chưa thực hiện". */
const DONE = phrasesOf(spokenInAny((words) => words.done));

/** Yes or no without such words behind it, where nothing else is behind it. */
function withoutDone(text: string): string {
  const tokens = wordsOfPhrase(trimmed(text));
  const at = tokens.findIndex((_, from) => from > 0 && DONE.at(tokens, from).some(({ to }) => to === tokens.length));
  return at < 0 ? text : textOfTokens(tokens.slice(0, at));
}

/** Both are left to choose from, each on its own line. */
function isBoth(text: string): boolean {
  const lines = text.split('\n').map(trimmed).filter(Boolean);
  return lines.length > 1 && lines.every((line) => nearestOption(line, [...YES, ...NO], 0) !== null);
}

/** Where a choice ends and a remark on it begins: "Có, tại xóm Đông", "Delayed (rains)", "Yes - one laboratory". */
const REMARK = /^([^,;:.()–—-]+?)(?:\s*[,;:.(]|\s+[-–—](?=\s))\s*(\p{L}.*|\d.*)$/su;
/** What takes back what was said, or says that it is not so yet. */
const TAKES_BACK = phrasesOf(spokenInAny((words) => [...words.takesBack, ...words.notOfNow]));

/** A choice, and the remark behind it; null where another choice, or what takes it back, stands there. */
function remarked(text: string, options: readonly string[], against: readonly string[]): string | null {
  const [, choice = '', remark = ''] = REMARK.exec(text.trim()) ?? [];
  const chosen = choice === '' ? null : nearestOption(choice, options, 0);
  if (chosen === null) return null;
  const [others, tokens] = [phrasesOf(against), wordsOfPhrase(remark)];
  const isAgainst = (_: unknown, at: number): boolean =>
    others.at(tokens, at).length > 0 || TAKES_BACK.at(tokens, at).length > 0;
  return tokens.some(isAgainst) ? null : chosen;
}

/** A choice with a remark behind it: a person should read that. */
const withRemark = (value: string): Reading => ({ value, reading: value, because: 'noted' });

/** One of some choices, with a remark behind it or without one. */
export function readChoice(text: string, options: readonly string[]): Reading {
  const said = readOption(text, options);
  if (said.value !== null || said.unsure || said.empty) return said;
  const chosen = remarked(text, options, options);
  return chosen === null ? said : withRemark(chosen);
}

/** Yes or no, in the word of the form for it. The words are so short that a slip makes another word of them. */
export function readYesNo(text: string, language: Language): Reading {
  if (isBoth(text)) return { ...UNREAD, unsure: { because: 'values', seen: text.trim(), expected: null, best: null } };
  const said = readOption(withoutDone(text), [...YES, ...NO], 0);
  const { yes, no } = valueWords[language];
  if (typeof said.value === 'string') return { value: YES.includes(said.value) ? yes : no, reading: null };
  if (said.unsure || said.empty) return said;
  if (remarked(text, YES, NO) !== null) return withRemark(yes);
  return remarked(text, NO, YES) === null ? said : withRemark(no);
}
