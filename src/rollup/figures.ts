import type { RolledFigure, RolledValue } from '../../schemas/rollup.js';
import type { FigureItem } from '../form/index.js';
import { unitOf, valueWords } from '../values/index.js';
import type { Asked } from './asked.js';
import type { Contribution } from './contributor.js';
import type { RollupDefinitions } from './definition.js';
import { rollupOf } from './kind.js';
import { type AskedCounts, Totalling } from './totals.js';
import { countable, rolled } from './value.js';

/** What a value can be where it is chosen from a list, in the order of the form. */
export function optionsOf({ figure }: Pick<FigureItem, 'figure'>, words: { yes: string; no: string }): string[] {
  return figure.rule.type === 'yes_no' ? [words.yes, words.no] : figure.rule.options;
}

/** One figure value of all units, in the making. */
export class FigureRoll {
  readonly #plan: Omit<RolledFigure, 'asked' | 'given' | 'total' | 'groups' | 'values'>;
  readonly #counts: AskedCounts;
  readonly #totalling: Totalling;
  readonly #values: RolledValue[] = [];

  /** `under` is the section or point the figure stands under. */
  constructor(item: FigureItem, under: string, { form }: Asked, defined: RollupDefinitions, counts: AskedCounts) {
    const { figure, value } = item;
    const words = valueWords[form.language];
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
    this.#totalling = new Totalling({ rollup, type, options: optionsOf(item, words) }, counts);
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
    const { weight, key } = this.#plan;
    const by = weight === null ? undefined : (answers.get(`${weight}.${key}`) ?? answers.get(weight));
    const value = by && countable(by, 'decimal');
    return typeof value === 'number' ? value : null;
  }

  rolled(): RolledFigure {
    return { ...this.#plan, ...this.#totalling.totals(), values: this.#values };
  }
}
