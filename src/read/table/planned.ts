import { Wording } from '../../text/index.js';
import { factOf } from '../wordings.js';
import { anyOf } from '../words/index.js';

const PLANNED = new RegExp(`(?<=^| )${anyOf((words) => words.planned)}(?= |$)`, 'gu');

const AHEAD = new RegExp(`(?<=^| )${anyOf((words) => words.ahead)}(?= |$)`, 'u');

const isSaid = factOf(({ words }: Wording): boolean => words.join(' ').search(PLANNED) >= 0);

/** Whether a name says of something that it is only planned, where the form does not. */
export const isPlanned = (typed: readonly Wording[], asked: readonly Wording[]): boolean =>
  typed.some(isSaid) && !asked.some(isSaid);

/** Whether a name leads to what is to come. */
export const isAhead = factOf((name: Wording): boolean => isSaid(name) || AHEAD.test(name.words.join(' ')));

/** A text without the words that say so. */
export const withoutPlanned = ({ words }: Wording): Wording => new Wording(words.join(' ').replace(PLANNED, ' '));
