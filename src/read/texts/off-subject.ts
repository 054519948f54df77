import { wordsOf } from '../../text/index.js';
import { mayBeNoWord } from './no-word.js';
import { type Asked, askedIn, isOfBot, type Kind, type Told, toldIn } from './telling.js';

/** What the words of a short text are, in their order, none of them of a subject beside what was asked. */
class Telling {
  readonly #kinds: readonly Kind[];

  constructor(
    private readonly parts: readonly Told[],
    private readonly asked: Asked,
  ) {
    this.#kinds = parts.map(({ kind, words }) => (kind === 'other' && asked.words.has(words) ? 'asked' : kind));
  }

  has(...kinds: readonly Kind[]): boolean {
    return kinds.some((kind) => this.#kinds.includes(kind));
  }

  /** Whether one of a kind stands behind one of another. */
  hasBehind(before: Kind, behind: Kind): boolean {
    const at = this.#kinds.indexOf(before);
    return at >= 0 && this.#kinds.lastIndexOf(behind) > at;
  }

  hasNext(before: Kind, behind: Kind): boolean {
    return this.#kinds.some((kind, at) => kind === before && this.#kinds[at + 1] === behind);
  }

  /** Whether something of a kind is named that the question names itself: then that is what it speaks of. */
  namesAsked(kind: Kind): boolean {
    return this.parts.some((part) => part.kind === kind && this.asked.words.has(part.words));
  }

  /** Of kinds the question does not ask for. */
  hasUnasked(...kinds: readonly Kind[]): boolean {
    return kinds.some((kind) => this.has(kind) && !this.asked.kinds.has(kind));
  }
}

/** Not known, not told, or a question of its own: nothing is said of whatever is asked. */
function tellsNothing(said: Telling): boolean {
  if (said.has('withholds', 'apology') || (said.has('writes') && said.has('what'))) return true;
  return said.hasUnasked('knows') && said.hasBehind('not', 'knows') && !said.hasBehind('asked', 'knows');
}

/** Where, or of which time before, it is, whatever was asked. */
const points = (said: Telling, isPaper: boolean): boolean =>
  said.has('attached') ||
  (said.has('looks') &&
    (isPaper || said.has('channels', 'address', 'before', 'below', 'meetings', 'name', 'people'))) ||
  (said.has('like') && (isPaper || said.has('before', 'tells', 'sends', 'meetings', 'name')));

/** That it was told to others, or is to be asked of them. */
function wasTold(said: Telling, isPaper: boolean): boolean {
  if (said.has('asked') && !isPaper && (said.hasNext('sends', 'asked') || said.has('tells', 'channels'))) return false;
  if (said.hasUnasked('sends', 'address')) return true;
  if (said.hasUnasked('asks')) return said.hasUnasked('people', 'bodies', 'name');
  const isByChannel = said.hasUnasked('channels');
  if ((isPaper || isByChannel) && said.hasUnasked('name')) return true;
  if (said.hasBehind('at', 'papers') || (isByChannel && said.hasBehind('at', 'channels'))) return true;
  if (!said.has('tells') || said.namesAsked('tells')) return false;
  return isPaper || isByChannel || said.hasUnasked('name') || said.has('before') || said.hasBehind('at', 'meetings');
}

/**
 * Whether a text says nothing of what was asked, though it may stand for an answer: all its words are of a closed vocabulary of
 * reporting itself, or of the question; or none is a word of any language. False of what speaks of papers, acts of telling or
 * persons where these were asked for.
 * @param printed the lines of the question
 */
export function isOffSubject(text: string, printed: string): 'elsewhere' | 'nothing' | 'no' {
  if (isOfBot(text)) return 'nothing';
  const parts = toldIn(text);
  if (parts.length === 0) return 'no';
  const words = wordsOf(text);
  if (words.every(mayBeNoWord)) return 'nothing';
  const asked = askedIn(printed);
  if (parts.some((part) => part.kind === 'other' && !asked.words.has(part.words))) return 'no';
  const said = new Telling(parts, asked);
  if (/\?[)\s]*$/.test(text) || tellsNothing(said)) return 'nothing';
  const namesAsked = said.namesAsked('papers');
  if (points(said, said.has('papers') && !namesAsked)) return 'elsewhere';
  if (namesAsked) return 'no';
  if (said.hasNext('papers', 'apart') || said.hasNext('tells', 'apart')) return 'elsewhere';
  return wasTold(said, said.has('papers')) ? 'elsewhere' : 'no';
}
