import { bareKeyOf, wordsOf } from '../../text/index.js';
import { inAnyLanguage } from '../words/index.js';
import { apart } from './apart.js';
import { type Name, TELLING_WORDS, type Word, type Worded } from './worded.js';

const LEADING = new Set(
  inAnyLanguage((words) => words.leading)
    .flatMap(wordsOf)
    .map(bareKeyOf),
);

/** A line that says a name and nothing else fits it so well at the least, however it is spelled. */
export const SAID = 0.9;

/** How a line that is like a name agrees with it. */
export interface Naming {
  /** It says the whole name and nothing else. */
  isSame: boolean;
  /** It has words that are none of the name: it names somebody else. */
  isAnother: boolean;
  /** It says only some of the words that tell this body from others. */
  isHalf: boolean;
}

const begins = (words: readonly string[], beginning: readonly string[]): boolean =>
  beginning.length > 0 && beginning.every((word, at) => words[at] === word);

/** The words of a line that stand for the body above: its name before, or how that ends behind. */
function ofAbove({ words }: Worded, { above }: Name): { before: number; behind: number } {
  if (above.length === 0) return { before: 0, behind: words.length };
  const said = words.map((word) => word.bare);
  const before = Math.max(0, ...above.filter((one) => begins(said, one)).map(({ length }) => length));
  const ends = above.filter((one) => begins(said.slice(-TELLING_WORDS), one.slice(-TELLING_WORDS)));
  return { before, behind: ends.length === 0 ? said.length : said.length - TELLING_WORDS };
}

/**
 * How a line agrees with a name. The words of a name are held word by word, in their order: one that is another syllable,
 * another kind of body or of place makes another name. What says nothing of whose it is may stand there as well: the
 * bodies and places above, the kind of place where the name says none, the body that leads it where the name is the
 * place's alone.
 */
export function namingOf(line: Worded, name: Name): Naming {
  const { before, behind } = ofAbove(line, name);
  const { more, less, first, last } = apart(line, name, before);
  const end = line.words[last];
  const own = name.words.at(-1);
  const saysKind = name.words.some(({ isKind }) => isKind);
  const isHigher = ({ part, level }: Word): boolean =>
    end !== undefined &&
    part > end.part &&
    (level < 0 ? line.words.filter((one) => one.part === part).length > 1 : level > (own?.level ?? -1));
  const ofItsOwn = (at: number): boolean => {
    const word = line.words[at] as Word;
    const leads = at < first && name.words[0]?.isKind === true && LEADING.has(word.bare);
    return at < before || at >= behind || (word.isKind && !saysKind) || leads;
  };
  const strange = more.filter((at) => !ofItsOwn(at));
  const isAnother = strange.some((at) => at < last || !isHigher(line.words[at] as Word));
  const saidAbove = new Set(name.above.flat());
  const lost = less.filter((at) => at >= name.telling && !saidAbove.has(name.words[at]?.bare ?? ''));
  const isInLast = name.words.some(({ part }, at) => part === own?.part && !less.includes(at));
  return { isSame: strange.length + less.length === 0, isAnother, isHalf: lost.length > 0 && isInLast };
}
