import { type Form, formWords } from '../../form/index.js';
import { fold, keyOf, likeness, ofLetters, wordsOf } from '../../text/index.js';
import { readDate } from '../../values/index.js';
import { type Paragraph, paragraphsIn, seenTextOf, type WordDocument } from '../../word/index.js';
import { isBlank } from '../texts/blank.js';
import { splitMark } from '../texts/mark.js';
import { isOpening } from '../texts/opening.js';
import { endsWithDay, splitPlaceDate } from '../texts/place-date.js';
import { anyOf, inAnyLanguage } from '../words/index.js';

/** What a person reads at the head of a document, before its first heading. */
export interface Head {
  /** Lines that may name the body it comes from, or the one above. */
  letterhead: string[];
  /** That of them above the number, where the body it comes from has its place; empty where there is no number. */
  issuer: string;
  /** The line of the number; empty without. */
  number: string;
  /** Empty where there is none, or it was not filled in. */
  place: string;
  /** The day of the document, as in 2026-05-19; null where it cannot be told. */
  day: string | null;
  /** What kind of document it is and what about, with the line that names its author. */
  title: string[];
  /** The sentence that says on what it rests and that it follows; empty without. */
  opening: string;
}

/** The head of a document is over within so many lines, and none of them is longer. */
const HEAD_LINES = 20;
const LONGEST_LINE = 400;
/** A title takes no more lines, with the line that says what kind of document it is. */
const TITLE_LINES = 5;

/** Lines of a letterhead typed beside each other stand apart by tabs or many spaces. */
const APART = /\t+| {3,}/;

function firstLines(document: WordDocument, isHeading: (line: string) => boolean): string[] {
  const lines: string[] = [];
  const takeFrom = (paragraphs: readonly Paragraph[]): boolean => {
    for (const paragraph of paragraphs) {
      const text = seenTextOf(paragraph).slice(0, LONGEST_LINE);
      if (text.trim() === '') continue;
      if (isHeading(text)) return false;
      for (const line of text.split('\n')) lines.push(...line.split(APART));
      if (lines.length >= HEAD_LINES) return false;
    }
    return true;
  };
  for (const block of document.body) if (!takeFrom(paragraphsIn([block]))) break;
  return lines
    .map((line) => line.trim())
    .filter((line) => keyOf(line) !== '')
    .slice(0, HEAD_LINES);
}

const NUMBER = ofLetters(new RegExp(`^${anyOf((words) => words.number)}(?!\\p{L})`, 'u'));
const MOTTOS = inAnyLanguage((words) => words.mottos).map(keyOf);

/** Tells what the lines of a head are by what a form prints there. */
function kindsOf({ kind, title, guide, addressedTo, head, letterhead, language }: Form) {
  const [prefix] = wordsOf(head.number.before);
  const printed = letterhead.head.rows
    .flatMap((row) => [...row.left, ...row.right])
    .map(({ text = '' }) => keyOf(text));
  const mottos = new Set([...MOTTOS, ...printed]);
  const said = new Set([...guide, ...addressedTo].map(keyOf));
  const label = keyOf(letterhead.addressed_to.label);
  const prompt = fold(formWords[language].prompt.date);
  const isNumber = (line: string): boolean =>
    NUMBER.test(fold(line)) || (prefix !== undefined && wordsOf(line)[0] === prefix);
  return {
    isNumber,
    isDated: (line: string): boolean =>
      endsWithDay(line) || fold(line).endsWith(prompt) || (!isNumber(line) && readDate(line, language).value !== null),
    isTitle: (line: string): boolean =>
      (kind !== '' && keyOf(line).startsWith(keyOf(kind))) || likeness(line, title).score > 0,
    isMotto: (line: string): boolean => mottos.has(keyOf(line)),
    isSaid: (line: string): boolean => said.has(keyOf(line)) || (label !== '' && keyOf(line).startsWith(label)),
  };
}

const until = (lines: readonly string[], ends: (line: string) => boolean): string[] => {
  const end = lines.findIndex(ends);
  return lines.slice(0, end < 0 ? lines.length : end);
};

/** What stands at the head of a document that was made as this form, or typed like it. */
export function headOf(document: WordDocument, form: Form): Head {
  const headings = new Set(form.sections.map(({ title }) => keyOf(title)));
  const lines = firstLines(document, (line) => headings.has(keyOf(splitMark(line).rest)));
  const { isNumber, isDated, isTitle, isMotto, isSaid } = kindsOf(form);
  const above = until(lines, isTitle);
  const number = above.find(isNumber) ?? '';
  const dated = above.find(isDated) ?? '';
  const letterhead = above.filter((line) => line !== number && line !== dated && !isMotto(line) && !isSaid(line));
  const { place, date } = splitPlaceDate(dated, form.language);
  const day = readDate(date, form.language).value;
  return {
    letterhead,
    issuer: letterhead.findLast((line) => above.indexOf(line) < above.indexOf(number)) ?? '',
    number,
    place: isBlank(place, form.language) ? '' : place,
    day: typeof day === 'string' ? day : null,
    title: until(lines.slice(above.length, above.length + TITLE_LINES), (line) => isSaid(line) || isOpening(line)),
    opening: lines.slice(above.length).find(isOpening) ?? '',
  };
}
