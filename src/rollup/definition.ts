import type { Column, Figure, Outline, RollupKind } from '../../schemas/outline.js';
import { definedIn, type FigureItem, partItem } from '../form/index.js';
import type { Asked } from './asked.js';
import type { Contribution } from './contributor.js';
import { rollupOf } from './kind.js';
import { numberOf } from './value.js';

/** A figure value, and how those of many units become one, which forms do not hold. */
export interface PlannedFigure extends FigureItem {
  rollup: RollupKind;
  /** What it is weighted by, as the form calls it; null where it is not. */
  weight: { id: string; label: string } | null;
}

/** The figures that are asked for, by item in the order of the form, as the definition says to roll them up. */
export function plannedFigures({ items }: Asked, outline: Outline): Map<string, PlannedFigure> {
  const defined = new Map(definedIn(outline).figures.map((figure): [string, Figure] => [figure.id, figure]));
  const figures = items.filter((item): item is FigureItem => item.kind === 'figure');
  const labels = new Map(figures.map(({ figure }) => [figure.id, figure.label]));
  return new Map(
    figures.map((item) => {
      const { rollup: said, weight: by } = defined.get(item.figure.id) ?? {};
      const rollup = rollupOf({ type: item.figure.rule.type, rollup: said, weight: by });
      const weight = rollup === 'weighted_mean' && by !== undefined ? { id: by, label: labels.get(by) ?? by } : null;
      return [item.id, { ...item, rollup, weight }];
    }),
  );
}

/** The columns of tables as the definition has them, by table and column: `bieu_1.so_tin`. */
export const definedColumns = (outline: Outline): Map<string, Column> =>
  new Map(definedIn(outline).tables.flatMap(({ id, columns }) => columns.map((one) => [partItem(id, one.id), one])));

/** The items that may hold the weight of a value, the nearest first: the figure it is weighted by in the same year or column. */
export const weightItems = (weight: string | null, key: string | null): string[] =>
  weight === null ? [] : [...(key === null ? [] : [partItem(weight, key)]), weight];

/** What a unit's value is weighted by; null where it is not, or where that was not answered. */
export function weightIn({ weight, value: { key } }: PlannedFigure, answers: Contribution['answers']): number | null {
  const [by] = weightItems(weight?.id ?? null, key).flatMap((item) => answers.get(item) ?? []);
  return numberOf(by);
}
