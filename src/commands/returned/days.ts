import { dayOf, readTypedTime } from '../../returns/index.js';
import { Trouble } from '../command/error.js';

/** A day as typed on the command line, such as 2026-07-05 or 5/7/2026; undefined where none is. */
export function dayTyped(option: string, typed: string | undefined): string | undefined {
  if (typed === undefined) return undefined;
  const read = readTypedTime(typed);
  if (read === null) throw new Trouble('day-wrong', { option, day: typed });
  return dayOf(read);
}
