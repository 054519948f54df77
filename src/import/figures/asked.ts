import { anyOf } from '../lexicon/index.js';

/** A figure by its name, with where that stands in a text. */
export interface Named {
  at: number;
  end: number;
  label: string;
}

const HOW_MANY = anyOf(({ howMany }) => howMany);
const ASKED = new RegExp(
  `(?<!\\p{L})(?:${HOW_MANY})\\s+([^,;.:()?…]{2,80}?)(?=[,;.:()?…]|$|\\s(?:and|và)\\s+(?:${HOW_MANY})(?!\\p{L}))`,
  'giu',
);

/** "Bao nhiêu hội nghị" asks for the number of meetings; in English what is counted comes first as well. */
export const askedIn = (text: string): Named[] => {
  const asked = [...text.matchAll(ASKED)].map(({ 0: whole, 1: what = '', index }) => ({
    at: index,
    end: index + whole.length,
    label: /^how/iu.test(whole)
      ? what.trim().replace(/\s(?:were|was|are|is|have been|did|do)\s/u, ' ')
      : `Số ${what.trim()}`,
  }));
  // Two that are called alike are told apart by what stands before them: "cấp tỉnh bao nhiêu đồng chí, cấp xã bao nhiêu …".
  const apart = asked.map((one) =>
    asked.some((other) => other !== one && other.label === one.label)
      ? { ...one, label: `${one.label} ${clauseBefore(text, one.at)}`.trim() }
      : one,
  );
  return [...apart, ...howManyBehind(text)];
};

/** The words of a clause before a place in it. */
const clauseBefore = (text: string, at: number): string =>
  (
    text
      .slice(0, at)
      .split(/[,;:.()–]/u)
      .at(-1) ?? ''
  ).trim();

const HOW_MANY_BEHIND = new RegExp(`(?:^|[,;.]\\s*)([^,;:.()]{3,60}):\\s*(?:${HOW_MANY})(?=\\s*(?:[,;.?]|$))`, 'giu');

/** "Work days held: how many". */
const howManyBehind = (text: string): Named[] =>
  [...text.matchAll(HOW_MANY_BEHIND)].map(({ 0: whole, 1: label = '', index }) => ({
    at: index,
    end: index + whole.length,
    label: label.trim(),
  }));

/** Figures by one word, and what is said of it: "sĩ số", "quân số tham gia". */
const WHOLE = new RegExp(
  `(?:^|[,;:.]\\s*)((?:${anyOf(({ wholeCounts }) => wholeCounts)})(?:\\s+(?!và\\s|and\\s)\\p{L}+){0,3})(?=\\s*(?:[,;.:(]|$))`,
  'giu',
);

/** The figures a text names by one word. */
export const wholeIn = (text: string): Named[] =>
  [...text.matchAll(WHOLE)].map(({ 0: whole, 1: label = '', index }) => {
    const at = index + whole.length - label.length;
    return { at, end: at + label.length, label };
  });
