import type { RolledFigure, RolledValue } from '../../schemas/rollup.js';
import type { FigureItem } from '../form/index.js';
import { unitOf } from '../values/index.js';
import type { Asked } from './asked.js';
import type { Contribution } from './contributor.js';
import { type RollupDefinitions, weightItems } from './definition.js';
import { rollupOf } from './kind.js';
import { optionsOf } from './tally.js';
import { type AskedCounts, Totalling } from './totals.js';
import { countable, numberOf, rolled } from './value.js';

/** One figure value of all units, in the making. */
export class FigureRoll {
  readonly #plan: Omit<RolledFigure, 'asked' | 'given' | 'total' | 'groups' | 'values'>;
  readonly #counts: AskedCounts;
  readonly #totalling: Totalling;
  readonly #values: RolledValue[] = [];

  /** `under` is the section or point the figure stands under. */
  constructor(item: FigureItem, under: string, { form }: Asked, defined: RollupDefinitions, counts: AskedCounts) {
    const { figure, value } = item;
    const { type } = figure.rule;
    const definition = defined.figures.get(figure.id);
    const rollup = rollupOf({ type, rollup: definition?.rollup, weight: definition?.weight });
    this.#plan = {
      item: value.item,
      figure: figure.id,
      key: value.key,
      label: item.label,
      type,
      measure: unitOf(figure.rule, form.language) || null,
      under,
      rollup,
      weight: rollup === 'weighted_mean' ? (definition?.weight ?? null) : null,
    };
    this.#counts = counts;
    this.#totalling = new Totalling({ rollup, type, options: optionsOf(figure.rule, form.language) }, counts);
  }

  add({ unit, group, answers, turn }: Contribution): void {
    const answer = answers.get(this.#plan.item);
    if (answer === undefined || !this.#counts.has(group)) return;
    this.#values.push(rolled(unit.id, answer));
    const value = countable(answer, this.#plan.type);
    if (value === null) return;
    this.#totalling.add(group, { unit: unit.id, value, weight: this.#weightIn(answers), turn });
  }

  /** The figure it is weighted by: that of the same year or column where there is one. */
  #weightIn(answers: Contribution['answers']): number | null {
    const [by] = weightItems(this.#plan.weight, this.#plan.key).flatMap((item) => answers.get(item) ?? []);
    return numberOf(by);
  }

  rolled(): RolledFigure {
    return { ...this.#plan, ...this.#totalling.totals(), values: this.#values };
  }
}
