import type { PrintedRollup, RolledFigure } from '../../../schemas/rollup.js';
import { type Finding, finding } from '../../findings/index.js';
import type { Contribution } from '../contributor.js';
import { countable } from '../value.js';
import { NOWHERE } from './returns.js';
import type { RolledItem } from './values.js';

/** What was collected the last time, in brief. */
export interface Earlier {
  /** By item, then by unit. */
  values: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** The totals of all units by item. */
  totals: ReadonlyMap<string, number>;
}

/** From which share on a change from one period to the next is told, where nobody says otherwise. */
export const LARGE_CHANGE = 0.5;

/** What of an earlier roll-up later ones are held against: its numbers. */
export function earlierOf({ figures }: Pick<PrintedRollup, 'figures'>): Earlier {
  const numbers = ({ values }: RolledFigure): Map<string, number> =>
    new Map(
      values.flatMap((one) => {
        const value = countable(one, 'decimal');
        return typeof value === 'number' ? [[one.unit, value] as const] : [];
      }),
    );
  return {
    values: new Map(figures.map((figure) => [figure.item, numbers(figure)])),
    totals: new Map(
      figures.flatMap(({ item, total }) =>
        total.is === 'number' && total.value !== null ? [[item, total.value] as const] : [],
      ),
    ),
  };
}

/** A change in percent of the value before; null where it is not large, or nothing was there before. */
function largeChange(before: number, now: number, from: number): number | null {
  if (before === 0 || Math.abs(now - before) <= from * Math.abs(before) + 1e-9) return null;
  return Math.round((Math.abs(now - before) / Math.abs(before)) * 100);
}

const differ = (one: number, other: number): boolean => Math.abs(one - other) > 1e-9 * Math.max(1, Math.abs(one));

/** What changes are held against. */
export interface Comparing {
  items: readonly RolledItem[];
  earlier: Earlier | null;
  /** The share from which a change is large. */
  change: number;
}

function numberIn(answers: Contribution['answers'], item: string): number | null {
  const answer = answers.get(item);
  const value = answer && countable(answer, 'decimal');
  return typeof value === 'number' ? value : null;
}

/**
 * Figures of a unit that changed much, against the last roll-up or the form's own column of the last period; and values
 * of an earlier time that are not those collected then.
 */
export function changes({ unit, answers }: Contribution, { items, earlier, change }: Comparing): Finding[] {
  const of = (item: string): number | null => earlier?.values.get(item)?.get(unit.id) ?? null;
  return items.flatMap(({ id, label, figure, value: { key } }) => {
    const [now, answer] = [numberIn(answers, id), answers.get(id)];
    if (now === null || answer === undefined || key === 'plan') return [];
    const typed = answer.text ?? '';
    if (key === 'previous' || figure.shape === 'series') {
      const before = key === 'previous' ? (of(`${figure.id}.actual`) ?? of(figure.id)) : of(id);
      if (before === null || !differ(now, before)) return [];
      return [finding('earlier-disagrees', id, answer.place, { label, typed, before })];
    }
    const before = of(id) ?? (key === 'actual' ? numberIn(answers, `${figure.id}.previous`) : null);
    const percent = before === null ? null : largeChange(before, now, change);
    if (before === null || percent === null) return [];
    return [finding('change-large', id, answer.place, { label, unit: unit.name, before, now, percent })];
  });
}

/** Totals of all units that changed much since the last roll-up. */
export function totalChanges(figures: readonly RolledFigure[], { earlier, change }: Comparing): Finding[] {
  return figures.flatMap(({ item, key, label, total }) => {
    const before = earlier?.totals.get(item);
    if (before === undefined || total.is !== 'number' || total.value === null) return [];
    if (key !== null && key !== 'actual') return [];
    const percent = largeChange(before, total.value, change);
    if (percent === null) return [];
    return [finding('change-large', item, NOWHERE, { label, unit: null, before, now: total.value, percent })];
  });
}
