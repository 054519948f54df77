import { anyOf } from '../lexicon/index.js';

const ENDS_NOUN = new RegExp(`\\s+(?:${anyOf(({ endsNoun }) => endsNoun)})(?!\\p{L}).*$`, 'iu');

/** Begins what is said of things that were named before, and names none: "who withdrew", "rejected in the first year". */
const OF_OTHERS =
  /^(?:who|that|which|were|was|are|is)\s|^\p{L}+ed(?=$|\s(?:at|by|during|for|from|in|on|to|under|with)\s)/iu;

/** What is counted, without what is said of it: "hội nghị" of "hội nghị đã tổ chức"; null where that leaves nothing. */
export function nounOf(text: string): string | null {
  const noun = text
    .replace(/^(?:các|những)\s+/iu, '')
    .replace(ENDS_NOUN, '')
    .trim();
  return noun === '' || OF_OTHERS.test(noun) ? null : noun;
}

const CLASSIFIED = new RegExp(
  `^(?:${anyOf(({ classifiers, countable }) => [...classifiers, ...countable])})(?!\\p{L})`,
  'iu',
);
/** In English what is counted stands in the plural; these only look like it. */
const PLURAL =
  /^(?:\p{L}+\s){0,3}?\p{L}{2,}(?<!ss|us|is)s(?=$|\s(?:of|in|for|under|with|that|who|by|on)\s|\s\p{L}+ed(?:\s|$))/iu;

/** Whether a label names things that are counted, with no word that says so: "Đoàn viên mới", "Members under training". */
export const isCountable = (label: string): boolean =>
  CLASSIFIED.test(label) || (/^[\p{ASCII}]+$/u.test(label) && PLURAL.test(label) && !/:$/.test(label));

export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
