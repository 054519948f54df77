import { phrasesOf, wordsOfPhrase } from './tokens/phrases.js';
import { spokenInAny } from './words/index.js';

const NOT_OF_NOW = phrasesOf(spokenInAny((words) => words.notOfNow));

/** Whether a text says anywhere that something was planned or was before, and is not what is asked of now: "Cùng kỳ năm trước". */
export function saysNotOfNow(text: string): boolean {
  const words = wordsOfPhrase(text);
  return words.some((_, at) => NOT_OF_NOW.at(words, at).length > 0);
}
