import { Wording } from '../../text/index.js';
import { partsOfYearIn } from '../../values/index.js';
import { factOf } from '../texts/wordings.js';
import { anyOf } from '../words/index.js';

const LACKING = new RegExp(`(?<=^| )${anyOf((words) => words.lacking)}(?= |$)`, 'gu');

/**
 * Whether a text says that numbers of some time are not among others: "chưa có số liệu tháng 9". Without a time it may say as well
 * that nothing is there, or answer something else.
 */
export const saysLacking = factOf(
  ({ text, words }: Wording): boolean => words.join(' ').search(LACKING) >= 0 && partsOfYearIn(text).length > 0,
);

/** A text without the words that say so. */
export const withoutLacking = ({ words }: Wording): Wording => new Wording(words.join(' ').replace(LACKING, ' '));
