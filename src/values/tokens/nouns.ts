import type { Language } from '../../../schemas/id.js';
import { spokenInAny, spokenWords } from '../words/index.js';
import { phrasesOf, sameWord, wordsOfPhrase } from './phrases.js';
import type { Token } from './tokens.js';

const QUANTITY = phrasesOf(spokenInAny((words) => words.quantity));
const SAYS_OTHER = phrasesOf(
  spokenInAny((words) => [...words.no, ...words.none, ...words.or, ...words.less, ...words.more]),
);
const OR = phrasesOf(spokenInAny((words) => words.or));

/** What a label says beside its brackets, and what stands in them. */
export interface LabelParts {
  /** All its words. */
  whole: Token[];
  /** What it counts, with "Số", "Tổng số" and the like taken off. */
  counted: Token[];
  /** What stands before that: "Số". */
  head: Token[];
  bracketed: string[];
}

const isWord = ({ is }: Token): boolean => is === 'word' || is === 'number';

export function partsOfLabel(label: string): LabelParts {
  const bracketed = [...label.matchAll(/\(([^()]*)\)/g)].map(([, inside = '']) => inside.trim());
  const whole = wordsOfPhrase(label.replace(/\([^()]*\)/g, ' ')).filter(
    (token) => isWord(token) || token.is === 'sign',
  );
  const heads = QUANTITY.at(whole, 0).map(({ to }) => to);
  const from = Math.max(0, ...heads);
  return {
    whole,
    counted: whole.slice(from),
    head: whole.slice(0, from),
    bracketed: bracketed.filter((text) => text !== ''),
  };
}

/**
 * Where the names of what a label counts begin: "hội nghị" and "lớp" of "hội nghị, lớp đã mở". Where the main word stands
 * last, at any word before "of", "for", …: "visits" of "field visits in the year".
 */
function namesIn(counted: readonly Token[], language: Language): Token[][] {
  const ends = phrasesOf(spokenWords[language].endsName);
  const relatives = phrasesOf(spokenWords[language].relatives);
  const mainLast = spokenWords[language].endsName.length > 0;
  const starts = new Set([0]);
  let open = true;
  for (let at = 0; at < counted.length; at += 1) {
    const [or] = OR.at(counted, at);
    if (or) starts.add(or.to);
    else if (counted[at]?.is === 'sign' && /[,;/&]/.test(counted[at]?.word ?? '')) starts.add(at + 1);
    const [relative] = relatives.at(counted, at);
    if (relative) starts.add(relative.to);
    if (ends.at(counted, at).length > 0) open = false;
    else if (mainLast && open) starts.add(at);
  }
  return [...starts].map((start) => counted.slice(start).filter(isWord)).filter(([first]) => first?.is === 'word');
}

/** One and many are one word in English, and what was done and who did it nearly are: "visit", "visits", "graduates", "graduated". */
const singular = (word: string): string =>
  word
    .replace(/ies$/, 'y')
    .replace(/(?<=[a-z]{2})s$/, '')
    .replace(/(?<=[a-z]{5}e)d$/, '');

const mayBeMany = ({ word }: Token): boolean => word.endsWith('s') || word.endsWith('ed');

const sameNoun = (typed: Token, word: Token): boolean =>
  sameWord(typed, word) !== null ||
  (typed.is === 'word' && (mayBeMany(typed) || mayBeMany(word)) && singular(typed.word) === singular(word.word));

/** How far tokens go on saying a name from its beginning; null where they do not begin it. Commas make no difference. */
function nameAt(tokens: readonly Token[], at: number, name: readonly Token[]): number | null {
  let nth = 0;
  let end: number | null = null;
  for (let here = at; here < tokens.length; here += 1) {
    const typed = tokens[here];
    const word = name[nth];
    if (typed === undefined || word === undefined) break;
    if (typed.word === ',' && nth > 0) continue;
    if (!sameNoun(typed, word)) break;
    nth += 1;
    end = here + 1;
  }
  return end;
}

/**
 * Where the last words of a name end, of which some before them were left out: "doanh nghiệp mới" of "doanh nghiệp thành lập mới".
 * What was left out must not be what makes another thing of them, or one of several.
 */
function lastWordsAt(tokens: readonly Token[], at: number, left: readonly Token[]): number | null {
  for (let out = 1; out < left.length; out += 1) {
    if (SAYS_OTHER.at(left, out - 1).length > 0) return null;
    const rest = left.slice(out);
    if (rest.every((word, nth) => tokens[at + nth] && sameNoun(tokens[at + nth] as Token, word)))
      return at + rest.length;
  }
  return null;
}

/** What a place counts, by the words of its labels and its unit. */
export class Nouns {
  readonly #names: Token[][];

  /** `leaveOut`: names of a label that say something else here: "held" of what was planned. */
  constructor(labels: readonly LabelParts[], language: Language, leaveOut: (name: readonly Token[]) => boolean) {
    const names = labels.flatMap(({ counted }) => namesIn(counted, language)).filter((name) => !leaveOut(name));
    const counters = spokenInAny((words) => words.counters).filter(({ of }) =>
      of.some((noun) => names.some((name) => nameAt(name, 0, wordsOfPhrase(noun)) === wordsOfPhrase(noun).length)),
    );
    this.#names = [...names, ...counters.flatMap(({ say }) => say.map(wordsOfPhrase))];
  }

  /** Where the longest name that begins at a token ends; null where none does. */
  at(tokens: readonly Token[], at: number): number | null {
    let last: number | null = null;
    for (const name of this.#names) {
      const first = nameAt(tokens, at, name);
      const end = first === null ? null : (lastWordsAt(tokens, first, name.slice(first - at)) ?? first);
      if (end !== null && (last === null || end > last)) last = end;
    }
    return last;
  }
}
