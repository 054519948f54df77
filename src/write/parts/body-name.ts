import { documentWords } from '../words/index.js';

/** A blank at which no line ends. */
const BLANK = '\u00a0';

const APART = '(?<![\\p{L}\\d])(?:%)(?![\\p{L}\\d])';
const standing = (words: readonly string[]): string => APART.replace('%', words.join('|'));
const WORDS = Object.values(documentWords);

/** A word of several syllables in the name of a body: "ĐẢNG ỦY". */
const NOUN = new RegExp(standing(WORDS.flatMap(({ bodyNouns }) => bodyNouns)), 'gu');

/** A name of two syllables behind the level of a place: "XÃ MƯỜNG SO". */
const PLACE = new RegExp(
  `(?<=${standing(WORDS.flatMap(({ placeLevels }) => placeLevels))} \\p{Lu}+) (?=\\p{Lu}+(?!\\p{L}))`,
  'gu',
);

const TITLE_NOUN = new RegExp(
  standing(WORDS.flatMap(({ titleNouns, bodyNouns }) => [...titleNouns, ...bodyNouns])),
  'giu',
);

/** The title of a report or a letter in which no line ends within a word: "kết quả | thực hiện | Nghị quyết". */
export const unbrokenTitle = (text: string): string => text.replace(TITLE_NOUN, (noun) => noun.replaceAll(' ', BLANK));

/** The name of a body in which no line ends within a word: "ĐẢNG ỦY | ỦY BAN NHÂN DÂN | XÃ MƯỜNG SO". */
export const unbrokenName = (text: string): string =>
  text.replace(NOUN, (noun) => noun.replaceAll(' ', BLANK)).replace(PLACE, BLANK);
