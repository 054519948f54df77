import { fold, isWithoutMarks, ofLetters, Remembered, remembered, withoutMarks, wordsOf } from '../../text/index.js';
import { inAnyLanguage, type ReadWords, readWords } from '../words/index.js';
import type { TellingWords } from '../words/telling.js';
import { firstWordsOf, mayBeginWith } from './first-word.js';

/**
 * What a word is in a text that speaks of reporting itself: of the closed vocabulary, the address of a paper in a network or as a
 * file, a year or other number that counts nothing, a name, or a word of the question; `other` is a word of some subject.
 */
export type Kind = keyof TellingWords | 'address' | 'number' | 'name' | 'asked' | 'other';

type Pick = (words: ReadWords) => readonly string[];
const alsoOf: Partial<Record<keyof TellingWords, Pick>> = {
  bodies: ({ putOff }) => putOff.who,
  of: ({ putOff }) => putOff.nameFollows,
  plain: ({ putOff }) => putOff.data,
  times: ({ time, putOff }) => [...time.times, ...time.months, ...putOff.when],
};
const OF_QUESTIONS: readonly string[] = ['demands', 'affirms', 'askedTelling', 'askedPeople'];
/** Of the same words the kind that is named first counts. Those of questions alone are none of an answer. */
const KINDS = (Object.keys(readWords.vi.telling) as (keyof TellingWords)[]).filter(
  (kind) => !OF_QUESTIONS.includes(kind),
);

const phrasesOf = (kind: keyof TellingWords): string[] => [
  ...inAnyLanguage(({ telling }) => telling[kind].split(', ')),
  ...inAnyLanguage(alsoOf[kind] ?? (() => [])),
];

/** A word of a text, or what stands between its words as one: an address, the sign of a paper, a day. */
interface Token {
  /** Folded; empty where it is none. */
  word: string;
  /** What it is whatever stands beside it. */
  kind: Kind | undefined;
  isCapital: boolean;
}

interface Phrase {
  words: readonly string[];
  said: string;
  kind: Kind;
}
type Vocabulary = ReadonlyMap<string, readonly Phrase[]>;

/** The phrases by their first word, the longest first. */
function vocabularyOf(typed: (phrase: string) => string): Vocabulary {
  const found = new Map<string, Phrase[]>();
  for (const kind of KINDS)
    for (const phrase of phrasesOf(kind)) {
      // Without marks, what calls somebody is other words as well: "trong oi".
      const words = wordsOf(kind === 'calls' ? phrase : typed(phrase));
      const first = words[0] ?? '';
      const list = found.get(first) ?? [];
      list.push({ words, said: words.join(' '), kind });
      found.set(first, list);
    }
  for (const list of found.values()) list.sort((one, other) => other.words.length - one.words.length);
  return found;
}
const VOCABULARY = vocabularyOf((phrase) => phrase);
const TONELESS = vocabularyOf(withoutMarks);

const phraseAt = (vocabulary: Vocabulary, tokens: readonly Token[], at: number): Phrase | undefined =>
  vocabulary
    .get((tokens[at] as Token).word)
    ?.find((one) => one.words.every((word, nth) => tokens[at + nth]?.word === word));

/** An address or the name of a file; the number and sign of a paper, whose it is, a day or an hour; a word. */
const TOKEN = ofLetters(
  /(?<address>https?:\/\/\S+|www\.\S+|[^\s@]+@[^\s@]+|[^\s./]+\.(?:docx?|xlsx?|pptx?|pdf|odt|ods|rtf|txt|csv|zip|rar|7z|jpe?g|png|gif|heic|webp|tiff?|mp[34]|m4a|mov|msg|eml|DOCX?|XLSX?|PDF|JPE?G|PNG|HEIC|MOV|MP4)(?!\w))|(?<sign>\d+[-/]\p{Lu}[\p{Lu}\d/-]*|\p{L}+['’]s(?=\s))|(?<day>\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?(?![\d/])|\d{1,2}(?:h|g)(?:\d\d)?(?!\p{L})|[Qq][1-4](?!\w))|[\p{L}\p{N}%]+/gu,
);

/** Without any of these a text has words alone, which are found in a fifth of the time. */
const MAY_BE_MORE = /[@\d'’]|[./]\S/;
const WORD = ofLetters(/[\p{L}\p{N}%]+/gu);
const CAPITAL = /^\p{Lu}/u;

const wordToken = (token: string): Token => ({ word: fold(token), kind: undefined, isCapital: CAPITAL.test(token) });

function tokensIn(text: string): Token[] {
  const composed = text.normalize('NFC');
  if (!MAY_BE_MORE.test(composed)) return composed.match(WORD)?.map(wordToken) ?? [];
  return Array.from(composed.matchAll(TOKEN), ({ 0: token, groups }) => {
    const kind = groups?.address ? 'address' : groups?.sign ? 'number' : groups?.day ? 'times' : undefined;
    return kind ? { word: '', kind, isCapital: CAPITAL.test(token) } : wordToken(token);
  });
}

/** A part of a text that is of one kind. */
export interface Told {
  kind: Kind;
  /** Folded. */
  words: string;
  isCapital: boolean;
}

const NUMBER = /^\d{1,4}$/;
/** No other word is a number that counts nothing. */
const COUNTS_PLACES = /^(?:\d{1,4}|[ivx]+|[a-zđ])$/;
const ROMAN = /^[ivx]+$/;
const YEAR = /^(?:19|20)\d\d$/;

/** A name has no more words; what a paper is called beside them has no more, nor a reason. */
const NAME_WORDS = 6;
const CALLED_WORDS = 3;

function partsIn(tokens: readonly Token[], vocabulary: Vocabulary): Told[] {
  const parts: Told[] = [];
  for (let at = 0; at < tokens.length; ) {
    const { word, kind, isCapital } = tokens[at] as Token;
    const phrase = phraseAt(vocabulary, tokens, at);
    parts.push({ kind: kind ?? phrase?.kind ?? 'other', words: phrase?.said ?? word, isCapital });
    at += phrase?.words.length ?? 1;
  }
  return parts;
}

const kindAt = (parts: readonly Told[], at: number): Kind | undefined => parts[at]?.kind;

/** Numbers that count nothing: of a paper or a place in it, of a day, a month, a year. */
function withNumbers(parts: Told[]): void {
  const tells = parts.some(({ kind }) => kind === 'tells');
  parts.forEach((part, at) => {
    if (part.kind !== 'other' || !COUNTS_PLACES.test(part.words)) return;
    const before = parts[at - 1];
    const isOfPaper = before?.kind === 'papers' || /^(?:số|so|no)$/.test(before?.words ?? '');
    if (isOfPaper) part.kind = 'number';
    else if (YEAR.test(part.words) || (before?.kind === 'times' && ROMAN.test(part.words))) part.kind = 'times';
    else if (!NUMBER.test(part.words)) return;
    else if (before?.kind === 'times' || kindAt(parts, at + 1) === 'times') part.kind = 'times';
    else if (tells && before?.kind === 'at' && at === parts.length - 1) part.kind = 'papers';
  });
}

/** Behind these stands whoever is asked, sent to or spoken of, by a name in capitals. */
const BEFORE_NAMES: ReadonlySet<Kind | undefined> = new Set<Kind>([
  'people',
  'asks',
  'sends',
  'to',
  'of',
  'looks',
  'name',
  'signs',
]);

/** The other words behind one that make a name: in capitals, or one word behind a form of address where nobody writes capitals. */
function withNames(parts: Told[], text: string): void {
  const hasCapitals = /\p{Ll}/u.test(text) && parts.some(({ isCapital }, at) => at > 0 && isCapital);
  for (const [at, part] of parts.entries()) {
    const before = kindAt(parts, at - 1);
    if (!BEFORE_NAMES.has(before) || (part.kind !== 'other' && before !== 'people')) continue;
    const isNamed = hasCapitals ? part.isCapital : part.kind === 'other' && before === 'people';
    if (isNamed) part.kind = before === 'to' || before === 'of' ? before : 'name';
  }
}

/** The other words from a place on, one after the other. */
function runFrom(parts: readonly Told[], from: number, step: 1 | -1): Told[] {
  const run: Told[] = [];
  for (let at = from; kindAt(parts, at) === 'other'; at += step) run.push(parts[at] as Told);
  return run;
}

/** What a paper is called, and whose it is: "the incident log", "Báo cáo của Công an xã"; and who tells it apart, and why. */
function withCalled(parts: Told[]): void {
  const called = (run: readonly Told[], most: number): void => {
    if (run.length <= most) for (const part of run) part.kind = 'number';
  };
  const isLookedUp = parts.some(({ kind }) => kind === 'looks' || kind === 'stands');
  const asks = parts.some(({ kind }) => kind === 'asks');
  for (const [at, { kind }] of parts.entries()) {
    const before = kindAt(parts, at - 1);
    if (kind === 'bodies' && asks) called(runFrom(parts, at + 1, 1), CALLED_WORDS);
    if (kind === 'address') called(runFrom(parts, at - 1, -1), CALLED_WORDS);
    if (kind === 'papers' || kind === 'documents') {
      const run = runFrom(parts, at - 1, -1);
      const opening = at - run.length - 1;
      const isWithin = kindAt(parts, opening) === 'at' || kindAt(parts, opening - 1) === 'at';
      if (isLookedUp || isWithin) called(run, CALLED_WORDS);
      if (isLookedUp) called(runFrom(parts, at + 1, 1), CALLED_WORDS);
    }
    if (kind === 'of' && (before === 'papers' || before === 'documents' || before === 'number' || asks)) {
      const next = kindAt(parts, at + 1);
      called(runFrom(parts, next === 'plain' || next === 'bodies' ? at + 2 : at + 1, 1), NAME_WORDS);
    }
    if (kind === 'of' && parts[at + 1]?.isCapital) called(runFrom(parts, at + 1, 1), CALLED_WORDS);
    if (kind === 'apart' && (before === 'papers' || before === 'documents' || before === 'tells')) {
      called(
        parts.slice(0, at).filter((part) => part.kind === 'other'),
        NAME_WORDS,
      );
      called(runFrom(parts, parts.length - 1, -1), CALLED_WORDS - 1);
    }
  }
}

/** With more words or letters something is said in any case. */
const MOST_WORDS = 40;
const LONGEST = 250;

/** The parts of a short text, each of its kind; none of a longer one. */
export function toldIn(text: string): readonly Told[] {
  return text.length > LONGEST ? [] : partsOf(text);
}

const partsOf = remembered((text: string): readonly Told[] => {
  const tokens = tokensIn(text);
  const parts = partsKnown(text, tokens, VOCABULARY);
  const isForeign = parts.some(({ kind }) => kind === 'other') && isWithoutMarks(text);
  return isForeign ? partsKnown(text, tokens, TONELESS) : parts;
});

function partsKnown(text: string, tokens: readonly Token[], vocabulary: Vocabulary): Told[] {
  const parts = partsIn(tokens, vocabulary);
  if (parts.length > MOST_WORDS) return [];
  withNumbers(parts);
  withNames(parts, text);
  withCalled(parts);
  return parts;
}

/** So far a text tells who speaks in it. */
const SPEAKS_WITHIN = 160;
const BOT_FIRST = firstWordsOf([...phrasesOf('apology'), ...phrasesOf('myself'), 'as', 'với']);

/** Whether a chat-bot speaks that was asked to write this: whatever follows, it knows nothing of it. */
export function isOfBot(text: string): boolean {
  if (!mayBeginWith(text, BOT_FIRST)) return false;
  const kinds = new Set(partsIn(tokensIn(text.slice(0, SPEAKS_WITHIN)), VOCABULARY).map(({ kind }) => kind));
  return (
    kinds.has('apology') &&
    (kinds.has('offers') || (kinds.has('myself') && (kinds.has('not') || kinds.has('withholds'))))
  );
}

/** What a question speaks of: its words, the papers and acts it names, and which kinds of telling it asks for. */
export interface Asked {
  words: ReadonlySet<string>;
  /** How many different words it has. */
  size: number;
  kinds: ReadonlySet<Kind>;
  /** Of yes or no. */
  asksWhether: boolean;
}

/** "…, đã đủ chưa?", "Did the committee meet?" */
const ENDS_WHETHER = /(?:chưa|không)$/;
const BEGINS_WHETHER = firstWordsOf(phrasesOf('affirms').filter((word) => /^[a-z]+$/.test(word)));

const ASKING = new Set([...phrasesOf('tells'), ...phrasesOf('writes'), ...phrasesOf('papers')]);
/** What is the subject where a question says so in other words. */
const ALSO_ASKED: readonly [phrases: readonly string[], kinds: readonly Kind[]][] = [
  [phrasesOf('askedTelling'), ['channels', 'sends', 'tells', 'asks', 'meetings']],
  [phrasesOf('channels'), ['address']],
  [phrasesOf('askedPeople'), ['people', 'name']],
];

/** What a form asks with, at the beginning of a question, is not what it asks for: "Báo cáo kết quả". */
const subjectOf = (question: string): readonly Told[] => {
  const parts = partsIn(tokensIn(question), VOCABULARY);
  return parts[0] && ASKING.has(parts[0].words) ? parts.slice(1) : parts;
};

/** Of the questions of some forms: they come with every file, and are long. */
const questions = new Remembered<Asked>(512, Number.POSITIVE_INFINITY);

/** @param printed the lines of a question */
export const askedIn = (printed: string): Asked => questions.of(printed, askedAnew);

function askedAnew(printed: string): Asked {
  const subject = printed.split('\n').flatMap(subjectOf);
  const words = wordsOf(printed);
  const line = ` ${words.join(' ')} `;
  const also = ALSO_ASKED.filter(([phrases]) => phrases.some((phrase) => line.includes(` ${phrase} `)));
  return {
    words: new Set([...words, ...wordsOf(withoutMarks(printed)), ...subject.map(({ words }) => words)]),
    size: new Set(words).size,
    asksWhether: ENDS_WHETHER.test(words.at(-1) ?? '') || BEGINS_WHETHER.has(words[0] ?? ''),
    kinds: new Set([
      ...subject.map(({ kind }) => kind).filter((kind) => kind !== 'people'),
      ...also.flatMap(([, kinds]) => kinds),
    ]),
  };
}
