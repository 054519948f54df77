import { anyOf } from '../lexicon/index.js';

/** The words by which values are named, each kind as a part of a regular expression: "số", "tỷ lệ", "kinh phí". */
export const COUNT = anyOf(({ counts }) => counts);
export const COUNT_OR_RATE = anyOf(({ counts, rates }) => [...counts, ...rates]);
export const MONEY = anyOf(({ moneys }) => moneys);
export const VALUE = anyOf(({ counts, rates, moneys }) => [...counts, ...rates, ...moneys]);
/** Also those that name one by themselves: "sĩ số". */
export const ANY_VALUE = anyOf(({ counts, rates, moneys, wholeCounts }) => [
  ...counts,
  ...rates,
  ...moneys,
  ...wholeCounts,
]);

/** "Số điện thoại": such words begin what counts nothing, in a folded text. */
export const NOT_COUNTED = new RegExp(`^(?:${anyOf(({ notCounted }) => notCounted)})`, 'u');

/** Whether a text begins with the name of a value. */
export const BEGINS_VALUE = new RegExp(`^(?:${VALUE})(?!\\p{L})`, 'iu');

/** The words before what a text counts. */
export const BEGINS_COUNT = new RegExp(`^(?:${COUNT})(?!\\p{L})\\s*`, 'iu');

/** Another value is named here, behind a comma or another name. */
export const NEXT_VALUE = new RegExp(`^(?:the\\s+|an?\\s+)?(?:${ANY_VALUE})(?!\\p{L})`, 'iu');
