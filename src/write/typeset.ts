/** A blank and a hyphen at which no line ends. */
const [BLANK, HYPHEN] = ['\u00a0', '\u2011'];

/** What opens and closes a quotation is known by what stands beside it: 5" is none. */
const QUOTED = /(?<=^|[\s([–-])"(?=\S)([^"]*)(?<=\S)"(?=$|[\s.,;:!?)\]–-])/gu;

/** A note of two words: "(nếu có)", "(if any)". */
const NOTE = /(?<=\([^\s()]{1,12}) (?=[^\s()]{1,12}\))/gu;

/** The number of a document with the letters of its kind and of its body: "số 302-KH/HU", "15/KH-UBND", "số 09/2017/NĐ-CP". */
const SYMBOL = /(?<!\p{L})(?:(?:[Ss]ố|SỐ) )?(?<!\d)\d{1,6}(?:\/\d{4})?(?:[/-]\p{Lu}\p{L}{0,12}){1,6}/gu;

/** What a value is said to be: "Số vụ = 12". */
const EQUALS = /(?<=\p{L}|\d|\)) = (?=[\d-])/gu;

const ENGLISH = /(?<=(?<!\p{L})No\.) (?=\d)/gu;

/** How texts are set, one way after the other; what a text holds where there is anything to set is looked for sooner than that. */
const WAYS: readonly { holds: RegExp; set: (text: string) => string }[] = [
  { holds: /"/, set: (text) => text.replace(QUOTED, '“$1”') },
  { holds: /\(/, set: (text) => text.replace(NOTE, BLANK) },
  { holds: /No\. /, set: (text) => text.replace(ENGLISH, BLANK) },
  { holds: / = /, set: (text) => text.replace(EQUALS, `${BLANK}=${BLANK}`) },
  {
    holds: /\d[/-]/,
    set: (text) => text.replace(SYMBOL, (symbol) => symbol.replace(' ', BLANK).replaceAll('-', HYPHEN)),
  },
];

/** Whatever is set another way holds one of these. */
const SET = /["(=\d]/;

/**
 * A text as it is set: quotation marks that were typed straight are curly; the number of a document, a note of two words,
 * and what stands behind "=" with the word before it stand on one line. Whatever compares texts folds them (`text/fold.ts`), so that it is the same text there.
 */
export const typeset = (text: string): string =>
  SET.test(text) ? WAYS.reduce((set, way) => (way.holds.test(set) ? way.set(set) : set), text) : text;

/** The pieces of a text that is set, between the hyphens at which no line ends: Word has an element for these, and no letter. */
export const unbrokenPieces = (text: string): string[] => text.split(HYPHEN);
