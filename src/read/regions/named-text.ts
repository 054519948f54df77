import { likeness, looseLikeness, Wording } from '../../text/index.js';
import { CONFIDENCE } from '../confidence.js';
import { splitMark } from '../texts/mark.js';
import { type Narrative, printedOf } from './typed-text.js';

/** What a text begins with that may be the name of a heading or question, and where its answer begins. */
export interface Named {
  name: Wording;
  behind: number;
}

/** What stands between a name and its answer. */
const STOP = /[:：](?!\d)\s*|\s[-–—]\s+/u;
/** A name is no longer. */
const NAME_LENGTH = 120;
const NAME_WORDS = 16;

/** The name a text begins with, after the mark of a list if there is one; null where none may be. */
export function namedIn(text: string): Named | null {
  const { rest } = splitMark(text);
  const stop = STOP.exec(rest.slice(0, NAME_LENGTH));
  const name = new Wording(rest.slice(0, stop?.index ?? 0));
  if (stop === null || name.words.length < 2 || name.words.length > NAME_WORDS) return null;
  return { name, behind: text.trimEnd().length - rest.length + stop.index + stop[0].length };
}

/**
 * A name that leaves out words of a question keeps so many, or so large a share: in one piece, or nearly all of them; else
 * a person is asked.
 */
const KEPT_WORDS = 4;
const KEPT_SHARE = 0.4;
const SURE_SHARE = 0.6;

/** True where all words of one stand in the other, in their order. */
function isWithin(words: readonly string[], others: readonly string[]): boolean {
  let at = 0;
  for (const word of others) if (word === words[at]) at += 1;
  return at === words.length;
}

/** How surely a name is that of a text the form prints; 0 where it is another. */
function surenessOf(name: Wording, text: Wording): number {
  const { how, score } = likeness(name, text);
  if (how === 'same') return CONFIDENCE.begins;
  if (how === 'slips') return score * CONFIDENCE.begins;
  const [kept, all] = [name.words.length, text.words.length];
  if (kept < all && isWithin(name.words, text.words)) {
    if (kept >= all * SURE_SHARE) return CONFIDENCE.shortened;
    const inOnePiece = ` ${text.words.join(' ')} `.includes(` ${name.words.join(' ')} `);
    if (inOnePiece && kept >= KEPT_WORDS) return CONFIDENCE.reworded;
    return kept >= KEPT_WORDS || (kept > 2 && kept >= all * KEPT_SHARE) ? CONFIDENCE.mentioned : 0;
  }
  return looseLikeness(name, text).how === 'lengthened' ? CONFIDENCE.reworded : 0;
}

/** The names of all headings and questions of a form. */
export class Names {
  readonly #texts: ReadonlyMap<Narrative, readonly Wording[]>;

  constructor(narratives: readonly Narrative[]) {
    this.#texts = new Map(narratives.map((one) => [one, printedOf(one).map((text) => new Wording(text))]));
  }

  /** How surely a name is that of a heading or question; 0 where it may be that of another just as well. */
  sureness(name: Wording, narrative: Narrative): number {
    const own = this.#alone(name, narrative);
    if (own === 0) return 0;
    const isRival = (other: Narrative): boolean => other !== narrative && this.#alone(name, other) >= own;
    return [...this.#texts.keys()].some(isRival) ? 0 : own;
  }

  #alone(name: Wording, narrative: Narrative): number {
    return Math.max(0, ...(this.#texts.get(narrative) ?? []).map((text) => surenessOf(name, text)));
  }
}
