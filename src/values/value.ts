import type { Language } from '../../schemas/id.js';
import { Remembered } from '../text/index.js';
import type { Counted } from './measures/measure.js';
import { fewDigits, readNumber } from './numbers/number.js';
import { writeNumber } from './numbers/numeral.js';
import { readChoice, readYesNo } from './option.js';
import { EMPTY, type Reading, UNREAD } from './reading.js';
import { writeDate } from './times/date.js';
import { readDay } from './times/day.js';
import { phraseAt, wordsOfPhrase } from './tokens/phrases.js';
import { type Token, textOfTokens, tokensOf } from './tokens/tokens.js';
import { isFaint, isStruck, meantText, setApartByColour, type Typed, typedOf } from './tokens/typed.js';
import { isNumeric, type ValueRule } from './value-rule.js';
import { valueWords } from './words/index.js';

/** What was crossed out is told with what is left. */
function withStruck(reading: Reading, typed: Typed): Reading {
  if (reading.value === null || reading.reading !== null || !isStruck(typed)) return reading;
  return { ...reading, reading: String(reading.value), because: 'struck' };
}

/** Longer texts are neither days nor choices. */
const LONGEST = 1000;

/** Where the label ends that was typed before the answer: "Xếp loại: Tốt"; 0 where none was. */
function labelEnd(tokens: readonly Token[], labels: readonly string[]): number {
  const ends = labels.flatMap((label) => {
    const found = phraseAt(tokens, 0, wordsOfPhrase(label));
    return found && /^[:=]$/.test(tokens[found.to]?.word ?? '') ? [found.to + 1] : [];
  });
  return Math.max(0, ...ends);
}

/** A day or a choice, read from the words without marks of notes and without the label before them. */
function readWords(typed: Typed, labels: readonly string[], read: (text: string) => Reading): Reading {
  if (meantText(typed).length > LONGEST) return UNREAD;
  const tokens = tokensOf(typed).filter(({ is }) => is !== 'note');
  const text = textOfTokens(tokens.slice(labelEnd(tokens, labels)));
  return withStruck(text === '' ? EMPTY : read(text), typed);
}

/** Somebody reads one value there and a machine another: what is seen is the best reading. */
function withFaint(typed: Typed, read: (seen: Typed) => Reading): Reading {
  const unseen = typed.filter(({ mark }) => mark === 'faint');
  const { value } = read(typed.filter((piece) => !unseen.includes(piece)));
  return { ...UNREAD, unsure: { because: 'unseen', seen: meantText(unseen).trim(), expected: null, best: value } };
}

function readAnew(typed: Typed, rule: ValueRule, language: Language, labels: readonly string[]): Reading {
  if (rule.type !== 'text' && isFaint(typed)) return withFaint(typed, (seen) => readAnew(seen, rule, language, labels));
  if (isNumeric(rule)) return withStruck(readNumber(typed, rule, language, labels), typed);
  switch (rule.type) {
    case 'date':
      return readWords(typed, labels, (words) => readDay(words, language));
    case 'choice':
      return readWords(typed, labels, (words) => readChoice(words, rule.options));
    case 'yes_no':
      return readWords(typed, labels, (words) => readYesNo(words, language));
    default:
      return { value: meantText(typed).trim(), reading: null };
  }
}

/** What is typed again and again, in one file and in all of a campaign, is as short: prompts, small numbers, choices. */
const OFTEN = 40;

/** So many readings are kept of what is asked, unless the labels beside them are longer than any form has them. */
const [KEPT, LONGEST_KEY] = [256, 600];

const readings = new WeakMap<ValueRule, Remembered<Reading>>();

function readingsOf(rule: ValueRule): Remembered<Reading> {
  const known = readings.get(rule) ?? new Remembered<Reading>(KEPT, LONGEST_KEY);
  readings.set(rule, known);
  return known;
}

/**
 * Reads what was typed as what was asked; `labels` are what the form prints with the place. Dates come as ISO dates, yes
 * or no as the form's own word. A value is there only where all that was typed is explained by it, in one way; see
 * `Reading` for what is there otherwise.
 */
export function readValue(
  text: string | Typed,
  rule: ValueRule,
  language: Language,
  labels: readonly string[] = [],
): Reading {
  const typed = typedOf(text);
  const few = isNumeric(rule) ? fewDigits(typed, rule) : null;
  if (few) return few;
  const apart = rule.type === 'text' ? null : setApartByColour(typed);
  if (apart !== null) return { ...UNREAD, unsure: { because: 'values', seen: apart, expected: null, best: null } };
  let key: string = language;
  for (const { text: piece, mark } of typed) key += `${mark ?? ''}\0${piece}\0`;
  if (rule.type === 'text' || key.length > OFTEN) return readAnew(typed, rule, language, labels);
  for (const label of labels) key += `\n${label}\0`;
  return readingsOf(rule).of(key, () => readAnew(typed, rule, language, labels));
}

/**
 * A value already known, as a person of that language would type it where it is asked for: it is read back as the same
 * value, and in no other way. Texts stay as they are.
 */
export function writeValue(value: number | string | boolean, rule: Counted, language: Language): string {
  if (typeof value === 'boolean') return value ? valueWords[language].yes : valueWords[language].no;
  if (typeof value === 'number') return writeNumber(value, rule, language, true);
  return rule.type === 'date' ? writeDate(value, language) : value;
}
