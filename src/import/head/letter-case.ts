import { fold } from '../../text/index.js';
import { isLine } from '../find/index.js';
import { anyOf, wordsOfAll } from '../lexicon/index.js';
import { type Block, tidy } from '../lines/index.js';

/** So many words next to each other are looked up together. */
const LONGEST_RUN = 4;
/** More words than this say nothing new about how names are written. */
const MOST_WORDS = 30_000;

/** A word as the document writes it elsewhere. */
interface Known {
  written: string;
  /** Whether it stands there in a name, or is none of small letters. */
  isName: boolean;
}

const BEFORE_PLACE: ReadonlySet<string> = new Set(wordsOfAll(({ beforePlaces }) => beforePlaces));
const NO_PLACE: ReadonlySet<string> = new Set(wordsOfAll(({ noPlaces }) => noPlaces));
const COMMON: ReadonlySet<string> = new Set(wordsOfAll(({ bodyWords }) => bodyWords));

/** Figures and signs, and letters that are no syllable: "23-KL/TW", "MTTQ", "GDNN"; others are known by name. */
const AS_WRITTEN =
  /\d|\/|&|^(?:UBND|HĐND|UBMTTQ|ATTP|ANTT|BHYT)$|^[B-DF-HJ-NP-TV-XZĐ]{2,}(?:-[B-DF-HJ-NP-TV-XZĐ]{2,})*$/u;

/** "An Phú, ngày …": the name of a place at the beginning of a line. */
const PLACE_DATE = /^[^,]{2,40},\s*ngày\s/u;

const BODY = new RegExp(`^(?:${anyOf(({ bodies }) => bodies)})(?!\\p{L})`, 'u');

const isCapital = (word: string): boolean => word !== word.toLowerCase();

/** How words are written in a document where they are not all in capitals. */
export class LetterCase {
  readonly #runs = new Map<string, string[]>();

  constructor(blocks: readonly Block[]) {
    let left = MOST_WORDS;
    for (const { rest, look } of blocks.filter(isLine)) {
      if (look.caps || left <= 0 || isAllCaps(rest.replace(/\([^()]*\)/g, ''))) continue;
      const words = tidy(rest).split(' ').slice(0, left);
      left -= words.length;
      const folded = words.map((word) => bare(word));
      for (let at = PLACE_DATE.test(rest) ? 0 : 1; at < words.length; at += 1) {
        for (let size = 2; size <= LONGEST_RUN && at + size <= words.length; size += 1) {
          const key = folded.slice(at, at + size).join(' ');
          if (/[.:;!?”“"]$/.test(words[at - 1] ?? '')) break;
          if (!this.#runs.has(key)) this.#runs.set(key, words.slice(at, at + size));
        }
      }
    }
  }

  /** Words in capitals as the document writes them elsewhere, next to each other; null for others. */
  #known(words: readonly string[]): (Known | null)[] {
    const folded = words.map((word) => bare(word));
    const known = words.map((word): Known | null => (AS_WRITTEN.test(word) ? { written: word, isName: true } : null));
    for (let size = LONGEST_RUN; size >= 2; size -= 1) {
      for (let at = 0; at + size <= words.length; at += 1) {
        const run = this.#runs.get(folded.slice(at, at + size).join(' '));
        const isName = run?.some(isCapital) ?? false;
        for (const [nth, word] of run?.entries() ?? [])
          known[at + nth] ??= { written: recased(words[at + nth] ?? '', word), isName };
      }
    }
    return known;
  }

  /** A text in capitals as it would be written in a sentence; other texts as they are. */
  sentence(text: string): string {
    if (!isAllCaps(text)) return this.#begun(text);
    const words = text.split(' ');
    const known = this.#known(words);
    return capitalised(words.map((word, at) => known[at]?.written ?? word.toLowerCase()).join(' '));
  }

  /** A title whose first line alone is in capitals. */
  #begun(text: string): string {
    const words = text.split(' ');
    const end = words.findIndex((word) => /\p{Ll}/u.test(word));
    const first = words.slice(0, end).join(' ');
    return end >= 2 && isAllCaps(first) ? `${this.sentence(first)} ${words.slice(end).join(' ')}` : text;
  }

  /** The name of a body in capitals as it is written: what is no common word of such names is a name, and so is where it is. */
  name(text: string): string {
    if (!isAllCaps(text)) return text;
    const words = text.split(' ');
    const known = this.#known(words);
    const place = placeFrom(words);
    // "Trung tâm", "Bệnh viện": by what kind of body a name begins is no name itself.
    const kind = BODY.exec(fold(text))?.[0].split(' ').length ?? 0;
    const written = words.map((word, at) => {
      const said = known[at]?.written ?? word.toLowerCase();
      const isCommon = known[at]?.isName || at < kind || COMMON.has(bare(word));
      return at >= place || !isCommon ? capitalised(said) : said;
    });
    return capitalised(written.join(' '));
  }
}

/** A place has no more words. */
const WORDS_OF_PLACE = 4;

/** From which word on the name of a body is that of a place: "Củ Chi" of "Phòng Giáo dục huyện Củ Chi". */
function placeFrom(words: readonly string[]): number {
  const folded = words.map(bare);
  const before = folded.findLastIndex(
    (word, at) => BEFORE_PLACE.has(word) || BEFORE_PLACE.has(`${folded[at - 1]} ${word}`),
  );
  const behind = folded.slice(before + 1);
  const isPlace = before >= 0 && behind.length > 1 && behind.length <= WORDS_OF_PLACE;
  return isPlace && !behind.some((word) => NO_PLACE.has(word)) ? before + 1 : words.length;
}

const bare = (word: string): string => fold(word).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** A word in the letters of one that is known to be the same. */
const recased = (word: string, known: string): string => {
  const letters = known.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const own = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return own === '' ? word : word.replace(own, letters);
};

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const isAllCaps = (text: string): boolean => {
  const letters = text.replace(/[^\p{L}]/gu, '');
  const small = letters.replace(/[^\p{Ll}]/gu, '').length;
  return letters.length > 3 && small <= letters.length * 0.05;
};
