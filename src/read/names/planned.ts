import { Wording } from '../../text/index.js';
import { factOf } from '../texts/wordings.js';
import { anyOf } from '../words/index.js';

const PLANNED = new RegExp(`(?<=^| )${anyOf((words) => words.planned)}(?= |$)`, 'gu');

const AHEAD = new RegExp(`(?<=^| )${anyOf((words) => words.ahead)}(?= |$)`, 'u');

/** Whether a name says anywhere that something is only planned. */
export const saysPlanned = factOf(({ words }: Wording): boolean => words.join(' ').search(PLANNED) >= 0);

/** Whether a name says so from its first word on: "Dự kiến quý sau". */
export const beginsPlanned = factOf(({ words }: Wording): boolean => words.join(' ').search(PLANNED) === 0);

/** Whether a name says of something that it is only planned, where the form does not. */
export const isPlanned = (typed: readonly Wording[], asked: readonly Wording[]): boolean =>
  typed.some(saysPlanned) && !asked.some(saysPlanned);

/** Whether a name leads to what is to come. */
export const isAhead = factOf((name: Wording): boolean => saysPlanned(name) || AHEAD.test(name.words.join(' ')));

/** A text without the words that say so. */
export const withoutPlanned = ({ words }: Wording): Wording => new Wording(words.join(' ').replace(PLANNED, ' '));
