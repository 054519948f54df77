/** A blank and a hyphen at which no line ends. */
const [BLANK, HYPHEN] = ['\u00a0', '\u2011'];

/** Where a line may end, and nothing is seen. */
const BREAK = '\u200b';

/** What opens and closes a quotation is known by what stands beside it: 5" is none. */
const QUOTED = /(?<=^|[\s([–-])"(?=\S)([^"]*)(?<=\S)"(?=$|[\s.,;:!?)\]–-])/gu;

/** A note of two words: "(nếu có)", "(if any)". */
const NOTE = /(?<=\([^\s()]{1,12}) (?=[^\s()]{1,12}\))/gu;

/** The number of a document with the letters of its kind and of its body: "số 302-KH/HU", "15/KH-UBND", "số 09/2017/NĐ-CP". */
const SYMBOL = /(?<!\p{L})(?:(?:[Ss]ố|SỐ) )?(?<!\d)\d{1,6}(?:\/\d{4})?(?:[/-]\p{Lu}\p{L}{0,12}){1,6}/gu;

/** What a value is said to be: "Số vụ = 12". */
const EQUALS = /(?<=\p{L}|\d|\)) = (?=[\d-])/gu;

/** Within the name of a file, which nothing else parts: not in an address, which is copied from where it stands. */
const FILE_NAME = /(?<=[\p{L}\d])(?<!:\/\/\S*)_(?=[\p{L}\d])(?!\S*@)/gu;

/** A length of time, "6 tháng", and no day: "ngày 5 tháng 6". */
const LENGTH_OF_TIME =
  /(?<!(?:số|ngày|tháng|năm|quý|thứ|hạng) )(?<![\p{L}\d.,/-])\d{1,2} (?=(?:tháng|năm|tuần)(?!\p{L}))/giu;

const ENGLISH = /(?<=(?<!\p{L})No\.) (?=\d)/gu;

/** How texts are set, one way after the other; what a text holds where there is anything to set is looked for sooner than that. */
const WAYS: readonly { holds: RegExp; set: (text: string) => string }[] = [
  { holds: /"/, set: (text) => text.replace(QUOTED, '“$1”') },
  { holds: /\(/, set: (text) => text.replace(NOTE, BLANK) },
  { holds: /No\. /, set: (text) => text.replace(ENGLISH, BLANK) },
  { holds: / = /, set: (text) => text.replace(EQUALS, `${BLANK}=${BLANK}`) },
  { holds: /\d [tn]/i, set: (text) => text.replace(LENGTH_OF_TIME, (length) => length.replace(' ', BLANK)) },
  { holds: /_/, set: (text) => text.replace(FILE_NAME, `_${BREAK}`) },
  {
    holds: /\d[/-]/,
    set: (text) => text.replace(SYMBOL, (symbol) => symbol.replace(' ', BLANK).replaceAll('-', HYPHEN)),
  },
];

/** Whatever is set another way holds one of these. */
const SET = /["(=_\d]/;

/**
 * A text as it is set: quotation marks that were typed straight are curly; the number of a document, a note of two words, a length of time,
 * and what stands behind "=" with the word before it stand on one line, and the name of a file may go on over its end.
 * Whatever compares texts folds them (`text/fold.ts`), so that it is the same text there.
 */
export const typeset = (text: string): string =>
  SET.test(text) ? WAYS.reduce((set, way) => (way.holds.test(set) ? way.set(set) : set), text) : text;

/** A word so short looks lost on a line of its own; fewer letters than stand before it are one line anyway. */
const SHORT_END = /(?<=^.{32,}) (?=\S{1,6}$)/u;

/** A heading whose last line is not one short word: that stands on one line with the word before it. */
export const endingInTwo = (heading: string): string => heading.replace(SHORT_END, BLANK);

/** The pieces of a text that is set, between the hyphens at which no line ends: Word has an element for these, and no letter. */
export const unbrokenPieces = (text: string): string[] => text.split(HYPHEN);
