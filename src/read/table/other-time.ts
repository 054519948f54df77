import type { FormPeriod } from '../../form/index.js';
import type { Wording } from '../../text/index.js';
import type { Standing } from './line-up.js';
import { isAlike } from './names.js';

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

const yearsIn = (texts: readonly (string | null)[]): string[] => texts.flatMap((text) => text?.match(YEAR) ?? []);

/**
 * Whether a name speaks of another time than the form does there: it names years that are not asked for by name, and are
 * not those the period of the form begins and ends with, all of them. Without a period nothing can be said.
 */
export function isOfOtherTime(
  typed: readonly Wording[],
  asked: readonly Wording[],
  { code, label, from, to }: FormPeriod,
): boolean {
  const own = new Set(yearsIn([code, label, from, to]));
  const meant = new Set(yearsIn(asked.map(({ text }) => text)));
  const added = new Set(yearsIn(typed.map(({ text }) => text)).filter((year) => !meant.has(year)));
  if (added.size === 0 || own.size === 0) return false;
  return [...added].some((year) => !own.has(year)) || [...own].some((year) => !added.has(year) && !meant.has(year));
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
