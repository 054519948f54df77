/** A blank and a hyphen at which no line ends. */
const [BLANK, HYPHEN] = ['\u00a0', '\u2011'];

/** What opens and closes a quotation is known by what stands beside it: 5" is none. */
const QUOTED = /(?<=^|[\s([–-])"(?=\S)([^"]*)(?<=\S)"(?=$|[\s.,;:!?)\]–-])/gu;

/** "số 23", "No. 4": what is a number of something. */
const NUMBERED = /(?<=(?<!\p{L})(?:số|no\.)) (?=\d)/giu;

/** A note of two words: "(nếu có)", "(if any)". */
const NOTE = /(?<=\([^\s()]{1,12}) (?=[^\s()]{1,12}\))/gu;

/** The number of a document with the letters of its kind and of its body: "302-KH/HU", "15/KH-UBND", "09/2017/NĐ-CP". */
const SYMBOL = /(?<!\d)\d{1,6}(?:\/\d{4})?(?:[/-]\p{Lu}\p{L}{0,12}){1,6}/gu;

/**
 * A text as it is set: quotation marks that were typed straight are curly, and the number of a document and a note of two
 * words stand on one line.
 * Whatever compares texts folds them (`text/fold.ts`), so that it is the same text there.
 */
export const typeset = (text: string): string =>
  text
    .replace(QUOTED, '“$1”')
    .replace(NUMBERED, BLANK)
    .replace(NOTE, BLANK)
    .replace(SYMBOL, (symbol) => symbol.replaceAll('-', HYPHEN));

/** The pieces of a text that is set, between the hyphens at which no line ends: Word has an element for these, and no letter. */
export const unbrokenPieces = (text: string): string[] => text.split(HYPHEN);
