import { isAddedRow, namesUnnamed, TOTAL_ROW } from '../../form/index.js';
import { isReserved } from '../../language/index.js';
import { fold, withoutMarks } from '../../text/index.js';

/** As `ID_PATTERN` allows. */
const LONGEST = 30;

/** So many words name a thing; the others only tell more of it. */
const WORDS_ENOUGH = 7;

const wordsOf = (text: string): string[] =>
  withoutMarks(fold(text))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== '');

/** The first words that fit. */
function fitted(words: readonly string[], room = LONGEST): string {
  let id = '';
  for (const word of words.slice(0, WORDS_ENOUGH)) {
    const longer = id === '' ? word : `${id}_${word}`;
    if (longer.length > room) break;
    id = longer;
  }
  return id === '' ? (words[0] ?? '').slice(0, room) : id;
}

const isFree = (id: string): boolean =>
  !isReserved(id) && !namesUnnamed(id) && !isAddedRow(id) && id !== TOTAL_ROW && id !== 'row';

/** A letter comes first: figures at the front are put behind one. */
const lettered = (words: readonly string[], prefix: string): readonly string[] => {
  const [first = ''] = words;
  return /^[a-z]/.test(first) ? words : [`${prefix}${first}`, ...words.slice(1)];
};

/** Ids that differ from each other, made from the words they stand for. */
export class Ids {
  readonly #taken = new Set<string>();
  /** The next number for ids of the same beginning. */
  readonly #numbered = new Map<string, number>();

  /** Keeps an id somebody gave. */
  keep(id: string): string {
    this.#taken.add(id);
    return id;
  }

  /**
   * An id for a text. Where another has the same beginning, later words tell them apart; else those of what it stands
   * under; else a number.
   * @param prefix put before a text that begins with figures, or says nothing
   */
  of(text: string, prefix: string, under = ''): string {
    const words = lettered(wordsOf(text).length === 0 ? [prefix] : wordsOf(text), prefix);
    for (const id of this.#candidates(words, under)) if (!this.#taken.has(id) && isFree(id)) return this.keep(id);
    const stem = fitted(words, LONGEST - 3);
    for (let number = this.#numbered.get(stem) ?? 2; ; number += 1) {
      const id = `${fitted(words, LONGEST - String(number).length - 1) || stem}_${number}`;
      if (this.#taken.has(id)) continue;
      this.#numbered.set(stem, number + 1);
      return this.keep(id);
    }
  }

  *#candidates(words: readonly string[], under: string): Generator<string> {
    const first = fitted(words);
    yield first;
    if (first === words.join('_')) {
      const above = wordsOf(under);
      const own = fitted(words, 18);
      if (above.length > 0) yield `${own}_${fitted(above, LONGEST - own.length - 1)}`;
      return;
    }
    const half = fitted(words, LONGEST / 2).split('_');
    for (let from = half.length; from < Math.min(words.length, 24); from += 1) {
      const later = fitted(words.slice(from), LONGEST - half.join('_').length - 1);
      if (later.length >= 3) yield `${half.join('_')}_${later}`;
    }
  }
}
