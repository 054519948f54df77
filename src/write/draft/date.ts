/** Word's letters for the parts of a date; two figures, since a day under 10 and months 1 and 2 must have a 0 before them. */
const PICTURES: Readonly<Record<string, string>> = { d: 'dd', m: 'MM', month: 'MMMM', y: 'yyyy' };

/** A letterhead's way of writing dates as a date picture of Word, with its words in quotes (ECMA-376 17.16.4.1). */
export const datePicture = (pattern: string): string =>
  pattern
    .split(/(\{\w+\})/)
    .map((piece) => PICTURES[piece.replace(/[{}]/g, '')] ?? piece.replace(/\p{L}+/gu, (word) => `'${word}'`))
    .join('');
