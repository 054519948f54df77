import { documentWords } from './words/index.js';

/** A blank at which no line ends. */
const BLANK = '\u00a0';

const CAPITALS = '(?<![\\p{L}\\d])(?:%)(?![\\p{L}\\d])';
const inCapitals = (words: readonly string[]): string => CAPITALS.replace('%', words.join('|'));
const WORDS = Object.values(documentWords);

/** A word of several syllables in the name of a body: "ĐẢNG ỦY". */
const NOUN = new RegExp(inCapitals(WORDS.flatMap(({ bodyNouns }) => bodyNouns)), 'gu');

/** A name of two syllables behind the level of a place: "XÃ MƯỜNG SO". */
const PLACE = new RegExp(
  `(?<=${inCapitals(WORDS.flatMap(({ placeLevels }) => placeLevels))} \\p{Lu}+) (?=\\p{Lu}+(?!\\p{L}))`,
  'gu',
);

/** The name of a body in which no line ends within a word: "ĐẢNG ỦY | ỦY BAN NHÂN DÂN | XÃ MƯỜNG SO". */
export const unbrokenName = (text: string): string =>
  text.replace(NOUN, (noun) => noun.replaceAll(' ', BLANK)).replace(PLACE, BLANK);
