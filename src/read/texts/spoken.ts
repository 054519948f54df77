import { wordsOf } from '../../text/index.js';
import { inAnyLanguage } from '../words/index.js';
import type { Asked, Told } from './telling.js';

/** Nobody asks or calls in more words. */
const MOST_WORDS = 25;

/** One sentence that asks. */
const ASKS = /^[^.!?;]*\?+[)\s]*$/;

const phrasesOf = (kind: 'demands' | 'affirms'): ReadonlySet<string> =>
  new Set(inAnyLanguage(({ telling }) => telling[kind].split(', ')));
const [DEMANDS, AFFIRMS] = [phrasesOf('demands'), phrasesOf('affirms')];

/** What stands between what demands an answer and what is to be told: "rõ", "the". */
const PASSED: ReadonlySet<string> = new Set(['plain', 'knows', 'times', 'what']);

/** "Nêu rõ khó khăn", "Describe the difficulties": what is asked is asked again. */
function demandsAgain(parts: readonly Told[], asked: Asked): boolean {
  const [first, ...behind] = parts;
  if (!first || !DEMANDS.has(first.words) || asked.words.has(first.words)) return false;
  const object = behind.find(({ kind, words }) => !PASSED.has(kind) && !/^\d+$/.test(words));
  return object !== undefined && asked.words.has(object.words);
}

/** So much of a question is repeated, in so many words at the least. */
const REPEATED_AT_LEAST = 0.6;
const REPEATED_WORDS = 3;

/** What is asked, in its own words, of which none says that it was so; of what asks whether it was so that is an answer. */
function repeats(text: string, parts: readonly Told[], asked: Asked): boolean {
  if (asked.asksWhether || parts.some(({ kind }) => kind === 'not')) return false;
  if (parts[0]?.kind !== 'what' && parts.some(({ words }) => AFFIRMS.has(words))) return false;
  if (parts.some(({ kind, words }) => kind === 'other' && !asked.words.has(words))) return false;
  const said = [...new Set(wordsOf(text))].filter((word) => asked.words.has(word)).length;
  return said >= REPEATED_WORDS && said >= REPEATED_AT_LEAST * asked.size;
}

/**
 * Whether a short text speaks to whoever asked or to a colleague, whatever its subject is: it asks, calls somebody, demands what is
 * asked, or repeats it.
 */
export function speaksToReader(text: string, parts: readonly Told[], asked: Asked): boolean {
  if (parts.length > MOST_WORDS) return false;
  if (ASKS.test(text) || (!/\d/.test(text) && parts.some(({ kind }) => kind === 'calls'))) return true;
  return demandsAgain(parts, asked) || repeats(text, parts, asked);
}
