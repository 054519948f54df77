import { bareKeyOf, wordsOf } from '../../text/index.js';
import { inAnyLanguage } from '../words/index.js';

/** What parts one name from the next. */
const PARTED = /[,;:()–—]|\s-\s/;

const bareWords = (text: string): string => wordsOf(text).map(bareKeyOf).join(' ');

/** Before these, in letters without marks, the place above begins. */
const LEVEL = new RegExp(
  `(?=(?<![^ ])(?:${inAnyLanguage((words) => words.placeLevels)
    .map(bareWords)
    .join('|')}) )`,
  'u',
);

/** A text in words without marks, cut where the name of another body or place begins. */
const piecesOf = (text: string): string[] =>
  text
    .split(PARTED)
    .flatMap((piece) => bareWords(piece).split(LEVEL))
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** A name ends with what tells a body from others of its kind: "xã Phong Thổ", of whatever it is the committee or the board. */
const TELLING_WORDS = 2;

const endOf = (name: string): string => (piecesOf(name).at(-1) ?? '').split(' ').slice(-TELLING_WORDS).join(' ');

/** Whether some parts of a text say how a name ends, and no longer one. */
const saysEnd = (parts: readonly string[], end: string): boolean =>
  end !== '' && parts.some((part) => ` ${part}`.endsWith(` ${end}`));

/** Whether a text says a name, or how it ends, and no longer one: "UBND xã Tân Lập, huyện Sông Lô" that of "Tân Lập". */
export const saysName = (text: string, name: string): boolean => saysEnd(piecesOf(text), endOf(name));

/** A line that is held against many names; cut once for all of them. */
export class Line {
  #parts: readonly string[] | null = null;

  constructor(private readonly text: string) {}

  get parts(): readonly string[] {
    this.#parts ??= piecesOf(this.text);
    return this.#parts;
  }
}

/**
 * Whether a line says how a name ends and goes on, so that it names another: "xã Tân Lập Hạ" where that is "Tân Lập".
 */
export function goesOn({ parts }: Line, name: string): boolean {
  const end = endOf(name);
  return end !== '' && !saysEnd(parts, end) && parts.some((part) => ` ${part} `.includes(` ${end} `));
}
