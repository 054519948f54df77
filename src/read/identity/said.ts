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
const partsOf = (text: string): string[] =>
  text
    .split(PARTED)
    .flatMap((piece) => bareWords(piece).split(LEVEL))
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** A name ends with what tells a body from others of its kind: "xã Phong Thổ", of whatever it is the committee or the board. */
const TELLING_WORDS = 2;

const endOf = (name: string): string => (partsOf(name).at(-1) ?? '').split(' ').slice(-TELLING_WORDS).join(' ');

/** Whether a text says a name, or how it ends, and no longer one: "UBND xã Tân Lập, huyện Sông Lô" that of "Tân Lập". */
export function saysName(text: string, name: string): boolean {
  const end = endOf(name);
  return end !== '' && partsOf(text).some((part) => ` ${part}`.endsWith(` ${end}`));
}

/**
 * Whether a text says how a name ends and goes on, so that it names another body: "xã Tân Lập Hạ" where that is "xã Tân
 * Lập".
 * @param above what the bodies above it are called, which may follow its name
 */
export function goesOn(text: string, name: string, above: readonly string[] = []): boolean {
  const end = endOf(name);
  if (end === '' || saysName(text, name)) return false;
  const known = new Set(above.flatMap((one) => bareWords(one).split(' ')));
  return partsOf(text).some((part) => {
    const [, ...rest] = ` ${part} `.split(` ${end} `);
    return rest.length > 0 && (rest.at(-1) ?? '').split(' ').some((word) => word !== '' && !known.has(word));
  });
}
