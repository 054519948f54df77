import { type Form, itemsOf, onceOf } from '../../form/index.js';
import { keyOf, Remembered, wordsOf } from '../../text/index.js';
import { inAnyLanguage } from '../words/index.js';
import { isBlank } from './blank.js';
import { firstWordsOf, mayBeginWith } from './first-word.js';
import { splitMark } from './mark.js';

/** Dots and lines to write on, where a word or a figure is left out: more than the three of "and so on". */
const GAP =
  /…{2,}|\.{4,}|_{2,}|(?<=\s)(?:…|\.{3}|[.…]{2,})(?=\s+\p{L})|(?<=[/\s])(?:…|\.{2,}|_+)(?=\/)|(?<=\/)(?:…|\.{2,}|_+)/gu;
/** So many dots at the end of a word are a line to write on too, and not "and so on". */
const LONG_GAP = 8;
/** With more words for each gap it is a sentence with dots in it. */
const WORDS_A_GAP = 12;
/** The year may be printed; any other figure was filled in. */
const FILLED_IN = /(?<!\d)(?!(?:19|20)\d\d(?!\d))\d+/;

/** Dots where an answer should stand. */
const DOTS = /…|\.{2,}|_{2,}/u;
const COUNTING = inAnyLanguage((words) => words.counting);
/** "Một là, …; hai là, …", "…, … and …": what counts and joins what was never filled in. */
const isCounting = (sentence: string): boolean => {
  if (!DOTS.test(sentence)) return false;
  const left = COUNTING.reduce((text, word) => text.replaceAll(` ${word} `, ' '), ` ${wordsOf(sentence).join(' ')} `);
  return left.trim() === '';
};

const OF_ANSWERS: ReadonlySet<string> = new Set(
  inAnyLanguage(({ putOff }) => [...putOff.data, ...putOff.sample]).flatMap(wordsOf),
);
/** "Nội dung 1", "Text 2": what any answer is made of, and which of several it would be. */
function isNumberedOnly(sentence: string): boolean {
  if (!mayBeginWith(sentence, OF_ANSWERS)) return false;
  const words = wordsOf(sentence);
  return (
    words.length > 1 && /^\d$/.test(words.at(-1) ?? '') && words.slice(0, -1).every((word) => OF_ANSWERS.has(word))
  );
}

/** Without any of these there is no gap, and nobody left dots. */
const mayHaveGaps = (text: string): boolean => text.includes('…') || text.includes('..') || text.includes('_');

/** "[tên huyện]": what is to be put there. */
const HELD = /\[\p{L}[^\]\d]{1,40}\]/gu;

/** "Đơn vị đã tổ chức …… hội nghị": a sentence to be filled in, in which nothing was. */
function isSkeleton(sentence: string): boolean {
  const trimmed = sentence.replace(/[\s;,]+$/u, '');
  const gaps = [...trimmed.matchAll(GAP)].filter(({ 0: gap, index }) => {
    const isLast = index + gap.length >= trimmed.replace(/(?<![.…])[.!]$/, '').length;
    const glued = /\p{L}$/u.test(trimmed.slice(0, index));
    return !isLast || !glued || (gap.length >= LONG_GAP && !trimmed.includes(','));
  });
  if (gaps.length === 0 || FILLED_IN.test(trimmed)) return false;
  const inBrackets = trimmed.match(HELD)?.length ?? 0;
  return wordsOf(trimmed).length <= (gaps.length + inBrackets) * WORDS_A_GAP;
}

const ASKS_WORDS = inAnyLanguage(({ promptBefore, promptVerbs }) => [...promptBefore, ...promptVerbs]);
/** What a form asks with, before what it asks for. */
const ASKS = new RegExp(`^(?:${ASKS_WORDS.join('|')})(?:\\s+(?:${ASKS_WORDS.join('|')}))?\\s+`, 'iu');
/** "[Insert number] girls": a place for a value that somebody typed into a sentence, and nobody filled in. */
const TYPED_GAP = new RegExp(`\\[(?:${ASKS_WORDS.join('|')})\\s[^\\]\\d]{1,60}\\]`, 'iu');
/** "In [year] we signed [number] contracts": several of them, whatever they ask for. */
const SEVERAL_GAPS = new RegExp(`${HELD.source}.*${HELD.source}`, 'su');
const ASKS_FIRST = firstWordsOf(ASKS_WORDS);

/** What stands before a colon announces an answer where it is no longer. */
const ANNOUNCING_WORDS = 8;
/** Sentences, and the parts of one that stand apart. Dots to write on end none. It is looked back only from blanks. */
const SENTENCE_END = /\s(?<=[^.…\s][.!?]\s)\s*|\s(?<=;\s)\s*|\n+/gu;

/** The sentences of a line, looked for one by one. */
function* sentencesIn(line: string): Generator<string> {
  let from = 0;
  for (const { 0: end, index } of line.matchAll(SENTENCE_END)) {
    yield line.slice(from, index);
    from = index + end.length;
  }
  yield line.slice(from);
}
/** A longer text says something. */
const LONGEST = 1500;

/** What the last lines begin with, by the form they are held against: of one line it is asked where it stands, and again of its answer. */
const firsts = new Remembered<string>(256, LONGEST + 16);
let forms = 0;

/** Tells what in a text is an answer, and what the form printed itself. */
export class Saying {
  readonly #form = `${forms++} `;
  /** All that the form prints of its items, behind them and in its guide. */
  readonly #printed: ReadonlySet<string>;

  constructor(private readonly form: Form) {
    const texts = itemsOf(form).flatMap((item) => {
      if (item.kind === 'section' || item.kind === 'point') {
        const { part } = item;
        return ['heading' in part ? part.heading : part.ask, 'title' in part ? part.title : '', part.guidance ?? ''];
      }
      if (item.kind === 'figure') return [item.figure.label, item.figure.printed];
      return item.kind === 'table' ? [item.table.title] : [];
    });
    this.#printed = new Set(
      [...texts, ...form.guide, form.letterhead.words.if_any].map(keyOf).filter((key) => key !== ''),
    );
  }

  /**
   * What in a line says something: "" where it holds nothing but what the form prints, sentences nobody filled in, a word
   * that announces an answer, or an answer put off.
   */
  in(line: string): string {
    if (line.length > LONGEST) return line;
    const saying: string[] = [];
    for (const sentence of sentencesIn(line)) {
      const said = this.#saidIn(sentence);
      if (said !== '') saying.push(said);
    }
    return saying.join(' ');
  }

  /** What that begins with: of most lines it is their first sentence, and nothing behind it is looked at. */
  firstIn(line: string): string {
    if (line.length > LONGEST) return line;
    return firsts.of(this.#form + line, () => {
      for (const sentence of sentencesIn(line)) {
        const said = this.#saidIn(sentence);
        if (said !== '') return said;
      }
      return '';
    });
  }

  /** What the form prints says nothing, nor does asking for it: "Nêu kết quả thực hiện". */
  #isPrinted(text: string, key: string): boolean {
    if (this.#printed.has(key)) return true;
    return mayBeginWith(text, ASKS_FIRST) && this.#printed.has(keyOf(text.replace(ASKS, '')));
  }

  #saidIn(sentence: string): string {
    const { rest } = splitMark(sentence);
    const key = keyOf(rest);
    if (key.length < 2 || this.#isPrinted(rest, key) || isBlank(rest, this.form.language)) return '';
    if (mayHaveGaps(rest) && (isSkeleton(rest) || isCounting(rest))) return '';
    if (isNumberedOnly(rest) || (rest.includes('[') && (TYPED_GAP.test(rest) || SEVERAL_GAPS.test(rest)))) return '';
    const colon = rest.search(/[:：](?!\d)/u);
    if (colon < 0) return rest;
    const announcing = rest.slice(0, colon);
    if (wordsOf(announcing).length > ANNOUNCING_WORDS || /\d/.test(announcing)) return rest;
    return this.#saidIn(rest.slice(colon + 1));
  }
}

/** What the form prints is the same in all documents. */
export const sayingOf = onceOf((form: Form) => new Saying(form));
