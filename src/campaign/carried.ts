import type { Outline } from '../../schemas/outline.js';
import type { Pack } from '../../schemas/pack.js';
import type { Answer } from '../../schemas/submission.js';
import type { Unit } from '../../schemas/units.js';
import { askedValues, periodOfPack, resolve } from '../form/index.js';
import { carriedOver } from '../pack/index.js';
import type { Return, Returns } from '../returns/index.js';
import { inTermsOf, versionsOf } from '../versions/index.js';

/** What a return says in what the pack asks, as far as that can be told: it may be to an older version of the form. */
function answersTo(pack: Pack, unit: Unit, { asked, answers }: Return): readonly Answer[] {
  if (asked === undefined) return answers;
  const form = resolve({ ...pack, unit, period: periodOfPack(pack) });
  const versions = versionsOf(asked, new Map(askedValues(form).map((one) => [one.item, one])));
  return answers.map((one) => inTermsOf(versions, one)).filter(({ leftOut }) => leftOut === undefined);
}

/**
 * The units with what they reported last period filled in beforehand, as far as their reports were complete, and how many
 * of them those are.
 * @param outline what is asked now; its id is that of `before.pack`
 */
export function unitsWithPrevious(
  units: readonly Unit[],
  outline: Outline,
  { pack, returns }: { pack: Pack; returns: Returns },
): { units: Unit[]; known: number } {
  const accepted = new Map(
    returns.units.flatMap(({ unit, state, counted }) =>
      state === 'complete' && counted !== null ? [[unit.id, answersTo(pack, unit, counted)]] : [],
    ),
  );
  return {
    units: units.map((unit) => carriedOver(outline, pack.outline, unit, accepted.get(unit.id) ?? [])),
    known: units.filter(({ id }) => accepted.has(id)).length,
  };
}
