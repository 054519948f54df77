import type { Language } from '../../schemas/id.js';
import type { RolledFigure, RolledValue } from '../../schemas/rollup.js';
import { unitOf } from '../values/index.js';
import type { Roll } from './contributor.js';
import { type PlannedFigure, weightIn } from './definition.js';
import { optionsOf } from './tally.js';
import { type AskedCounts, totalling } from './totals.js';
import { countable, isLost, unitValue } from './value.js';

/** One figure value of all units, in the making. `under` is the section or point the figure stands under. */
export function figureRoll(
  planned: PlannedFigure,
  under: string,
  language: Language,
  counts: AskedCounts,
): Roll<RolledFigure> {
  const { id: item, figure, value, label, rollup, weight } = planned;
  const { type } = figure.rule;
  const totals = totalling({ rollup, type, options: optionsOf(figure.rule, language) }, counts);
  const values: RolledValue[] = [];
  return {
    add({ unit, group, answers, turn }) {
      const answer = answers.get(item);
      if (answer === undefined || !counts.has(group)) return;
      values.push(unitValue(unit.id, answer));
      const counted = countable(answer, type);
      const by = weightIn(planned, answers);
      // What has no weight goes into no mean: its unit is not among those the mean is of.
      const isWeighed = rollup !== 'weighted_mean' || by !== null;
      if (counted !== null && isWeighed) totals.add(group, { unit: unit.id, value: counted, weight: by, turn });
      else if (counted !== null || isLost(answer, type)) totals.leaveOut(group, unit.id);
    },
    rolled: () => ({
      item,
      figure: figure.id,
      key: value.key,
      label,
      type,
      measure: unitOf(figure.rule, language) || null,
      under,
      rollup,
      weight: weight?.id ?? null,
      ...totals.totals(),
      values,
    }),
  };
}
