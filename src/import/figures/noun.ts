import { anyOf } from '../lexicon/index.js';

const ENDS_NOUN = new RegExp(`\\s+(?:${anyOf(({ endsNoun }) => endsNoun)})(?!\\p{L}).*$`, 'iu');

/** What is counted, without what is said of it: "hội nghị" of "hội nghị đã tổ chức"; null where that leaves nothing. */
export function nounOf(text: string): string | null {
  const noun = text
    .replace(/^(?:các|những)\s+/iu, '')
    .replace(ENDS_NOUN, '')
    .trim();
  return noun === '' ? null : noun;
}
