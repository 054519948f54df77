/** A sentence with a number in it, as written and as it is compared. */
export interface Sentence {
  written: string;
  folded: string;
}

/** A number that a sentence gives a name: as written with the word that multiplies it, and whether it is "about" it. */
export interface Mention {
  typed: string;
  about: boolean;
  scaled: boolean;
}

const END = /(?<=[.!?;])\s+|\n+/;
const NUMBER = String.raw`\d[\d.,]*(?: \d{3}(?!\d)[\d.,]*)*`;
const TIMES = String.raw`(?: ?%|(?: (?:nghìn|ngàn|triệu|tỷ|tỉ|thousand|million|billion)){1,2})?(?: đồng| đ(?!\p{L}))?`;
const ABOUT = '(?:khoảng|gần|trên|hơn|ước|xấp xỉ|about|nearly|almost|over|more than|around)';
const LINK = '(?:là|đạt|có|được|bằng|gồm|tổng cộng|was|were|is|are|reached|totalled)';

/** "… là 12", "…: khoảng 1.200", "… đạt 98,5%", read on from behind the name. */
const BEHIND = new RegExp(
  String.raw`^(?: ?\([^)]*\))? ?(?:[:=-] ?)?(?:${LINK} ){0,2}(?<about>${ABOUT} )?(?<number>${NUMBER})(?<times>${TIMES})(?<next>.{0,3})`,
  'u',
);

/** "khoảng 12 …", read back from before the name. */
const BEFORE = new RegExp(
  String.raw`(?<!\S)(?<last>(?!${ABOUT} )\S+ )?(?<about>${ABOUT} )?(?<number>${NUMBER})(?<times>${TIMES}) (?:\p{L}+ )?$`,
  'u',
);

/** Words before a number that make it the name of something: a day, a year, a resolution. */
const NAMES_SOMETHING = /(?:năm|tháng|ngày|quý|số|khóa|lần thứ|no\.|year|article|điều) $/u;
/** What makes a number part of a date, a range or a sign: 12/5, 12-14, 12-NQ. */
const PART_OF_MORE = /^ ?(?:\/|-\s?[\p{L}\d])/u;

/** The sentences of a text that hold a number. */
export const sentencesOf = (text: string, fold: (text: string) => string): Sentence[] =>
  text
    .split(END)
    .filter((sentence) => /\d/.test(sentence))
    .map((written) => ({ written: written.trim(), folded: fold(written) }));

const trimmed = (number: string): string => number.replace(/(?<![.,])[.,]+$/, '');

function mentionOf(match: RegExpExecArray | null): Mention | null {
  const { about, number, times = '', next = '', last = '' } = match?.groups ?? {};
  if (number === undefined || PART_OF_MORE.test(next) || NAMES_SOMETHING.test(`${last}`)) return null;
  return {
    typed: `${trimmed(number)}${times}`.trim(),
    about: about !== undefined,
    scaled: /\p{L}/u.test(times.replace('đồng', '')),
  };
}

const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** The number right beside a name in a sentence: behind it, or before it where `before` allows. */
export function mentionBeside(sentence: Sentence, name: string, before: boolean): Mention | null {
  const { folded } = sentence;
  for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + 1)) {
    const end = at + name.length;
    if (isLetter(folded[at - 1]) || isLetter(folded[end])) continue;
    const mention =
      mentionOf(BEHIND.exec(folded.slice(end, end + 120))) ??
      (before ? mentionOf(BEFORE.exec(folded.slice(Math.max(0, at - 60), at))) : null);
    if (mention !== null) return mention;
  }
  return null;
}
