import { NOWHERE } from '../../../schemas/place.js';
import type { PrintedRollup, RolledFigure } from '../../../schemas/rollup.js';
import { partItem, periodOfStamp } from '../../form/index.js';
import { type Finding, finding } from '../../messages/index.js';
import { type ValueRule, valueRuleOf } from '../../values/index.js';
import { type Factor, factorFor, inFactor } from '../../versions/index.js';
import type { Contribution } from '../contributor.js';
import { type PlannedFigure, weightItems } from '../definition.js';
import { type Entry, tallyOf } from '../tally.js';
import { numberOf } from '../value.js';

type Previous = Pick<PrintedRollup, 'figures' | 'period'>;

/** What was collected the last time, in brief. */
export interface Earlier {
  /** By item, then by unit. */
  values: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** The year in which its period ended: years before it were over. Null where that cannot be told. */
  year: string | null;
}

/** From which share on a change from one period to the next is told, where nobody says otherwise. */
export const LARGE_CHANGE = 0.5;

/** The numbers of a figure by unit. */
const numbersOf = ({ values }: Pick<RolledFigure, 'values'>): Map<string, number> =>
  new Map(
    values.flatMap((one) => {
      const value = numberOf(one);
      return value === null ? [] : [[one.unit, value] as const];
    }),
  );

/** How the numbers of a figure collected before are told in what is asked now; null where they cannot be. */
function factorSince({ type, measure, label }: RolledFigure, now: ValueRule | undefined): Factor | null {
  if (now === undefined) return { from: 1, to: 1 };
  const factor = factorFor(valueRuleOf({ type, unit: measure ?? undefined }, [label]), now);
  return typeof factor === 'string' ? null : factor;
}

/** What of an earlier roll-up later ones are held against: its numbers, as `rules` (by item) count now. */
export function earlierOf({ figures, period }: Previous, rules: ReadonlyMap<string, ValueRule>): Earlier {
  const values = figures.map((figure): [string, Map<string, number>] => {
    const factor = factorSince(figure, rules.get(figure.item));
    const numbers = factor === null ? [] : [...numbersOf(figure)];
    return [
      figure.item,
      new Map(numbers.map(([unit, value]) => [unit, factor === null ? value : inFactor(value, factor)])),
    ];
  });
  return { values: new Map(values), year: periodOfStamp(period, 'en')?.to?.slice(0, 4) ?? null };
}

/** A value then and now. */
interface Change {
  before: number;
  now: number;
}

/**
 * How much a value of `type` changed: in percent of the value before, and a percentage in percentage points too, to two
 * decimals. Null where the change is not large, or nothing was there before.
 */
function largeChange(
  { before, now }: Change,
  type: ValueRule['type'],
  from: number,
): { percent: number; points?: number } | null {
  const by = Math.abs(now - before);
  if (before === 0 || by <= from * Math.abs(before) + 1e-9) return null;
  const percent = Math.round((by / Math.abs(before)) * 100);
  return type === 'percent' ? { percent, points: Math.round(by * 100) / 100 } : { percent };
}

/** What changes are held against. */
export interface Comparing {
  items: readonly PlannedFigure[];
  earlier: Earlier | null;
  /** The share from which a change is large. */
  change: number;
}

const YEAR = /^(?:19|20)\d\d$/;

/** Whether a year was over when the earlier roll-up was made: what is said of a year that still runs may change. */
const wasOver = (key: string, { year }: Earlier): boolean => year !== null && key < year;

/**
 * Figures of a unit that changed much, against the last roll-up or the form's own column of the last period; and values
 * of an earlier time that are not those collected then.
 */
export function changes({ unit, answers }: Contribution, { items, earlier, change }: Comparing): Finding[] {
  const of = (item: string): number | null => earlier?.values.get(item)?.get(unit.id) ?? null;
  return items.flatMap(({ id, label, figure, value: { key } }) => {
    const [now, answer] = [numberOf(answers.get(id)), answers.get(id)];
    if (now === null || answer === undefined || key === 'plan') return [];
    const typed = answer.text ?? '';
    const ofYear = figure.shape === 'series' && YEAR.test(key ?? '');
    if (ofYear && (earlier === null || !wasOver(key ?? '', earlier))) return [];
    if (key === 'previous' || ofYear) {
      const before = key === 'previous' ? (of(partItem(figure.id, 'actual')) ?? of(figure.id)) : of(id);
      if (before === null || now === before) return [];
      return [finding('earlier-disagrees', id, answer.place, { label, typed, before })];
    }
    const before = of(id) ?? (key === 'actual' ? numberOf(answers.get(partItem(figure.id, 'previous'))) : null);
    const by = before === null ? null : largeChange({ before, now }, figure.rule.type, change);
    if (before === null || by === null) return [];
    return [finding('change-large', id, answer.place, { label, unit: unit.name, before, now, ...by })];
  });
}

/**
 * What the units that gave a figure both times came to, then and now; null where nobody did, or where no total can be
 * told from the values alone, as with that of the return received last.
 */
function totalsOfBoth(
  { item, key, rollup, type, weight, values }: RolledFigure,
  now: ReadonlyMap<string, RolledFigure>,
  earlier: Earlier,
): Change | null {
  if (rollup === 'last') return null;
  const [then, since] = [earlier.values.get(item) ?? new Map<string, number>(), numbersOf({ values })];
  const both = [...since.keys()].filter((unit) => then.has(unit));
  const items = weightItems(weight, key);
  const weightsNow = items.flatMap((id) => now.get(id) ?? []).map(numbersOf)[0];
  const weightsThen = items.flatMap((id) => earlier.values.get(id) ?? [])[0];
  const totalOf = (numbers: ReadonlyMap<string, number>, weights: ReadonlyMap<string, number> | undefined) => {
    const tally = tallyOf({ rollup, type, options: [] });
    for (const unit of both) {
      const entry: Entry = { unit, value: numbers.get(unit) ?? 0, weight: weights?.get(unit) ?? null, turn: 0 };
      tally.add(entry);
    }
    const total = tally.total();
    return total.is === 'number' ? total.value : null;
  };
  const [was, is] = [totalOf(then, weightsThen), totalOf(since, weightsNow)];
  return was === null || is === null ? null : { before: was, now: is };
}

/** Totals that changed much since the last roll-up, of the units that gave the figure both times. */
export function totalChanges(figures: readonly RolledFigure[], { earlier, change }: Comparing): Finding[] {
  if (earlier === null) return [];
  const byItem = new Map(figures.map((figure) => [figure.item, figure]));
  return figures.flatMap((figure) => {
    const { item, key, label, type } = figure;
    if (key !== null && key !== 'actual') return [];
    const totals = totalsOfBoth(figure, byItem, earlier);
    const by = totals === null ? null : largeChange(totals, type, change);
    if (totals === null || by === null) return [];
    return [finding('change-large', item, NOWHERE, { label, unit: null, ...totals, ...by })];
  });
}
