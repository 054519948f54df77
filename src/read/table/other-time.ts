import { type FormPeriod, onceOf } from '../../form/index.js';
import type { Wording } from '../../text/index.js';
import { factOf } from '../wordings.js';
import type { Standing } from './line-up.js';
import { isAlike } from './names.js';

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

const yearsIn = (texts: readonly (string | null)[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => text?.match(YEAR) ?? []));

const yearsOf = onceOf(({ code, label, from, to }: FormPeriod) => yearsIn([code, label, from, to]));
const yearsNamedIn = factOf(({ text }) => yearsIn([text]));

const isNamedIn = (year: string, names: readonly Wording[]): boolean =>
  names.some((name) => yearsNamedIn(name).has(year));

/**
 * Whether a name speaks of another time than the form does there: it names years that are not asked for by name, and are
 * not those the period of the form begins and ends with, all of them. Without a period nothing can be said.
 */
export function isOfOtherTime(typed: readonly Wording[], asked: readonly Wording[], period: FormPeriod): boolean {
  const own = yearsOf(period);
  const added: string[] = [];
  for (const name of typed) for (const year of yearsNamedIn(name)) if (!isNamedIn(year, asked)) added.push(year);
  if (added.length === 0 || own.size === 0) return false;
  return (
    added.some((year) => !own.has(year)) || [...own].some((year) => !added.includes(year) && !isNamedIn(year, asked))
  );
}

/** A place that is called as is asked, but for another time: nobody knows whether what stands there is meant. */
export function heldInTime(
  standing: Standing,
  typed: readonly Wording[],
  asked: readonly Wording[],
  period: FormPeriod,
): Standing {
  const isTold = standing.doubt !== undefined || !isAlike(standing.words);
  return isTold || !isOfOtherTime(typed, asked, period)
    ? standing
    : { ...standing, doubt: { is: 'words', best: standing.at } };
}
