import type { Model } from './model.js';

/** The levels each comparison has, by its name. */
export type Scales = Readonly<Record<string, readonly string[]>>;

/** What a pair came to, one level of each comparison. */
export type LevelsOf<S extends Scales> = { [C in keyof S]: S[C][number] };

interface Met {
  matched: number;
  unmatched: number;
}

/** How often each level of each comparison was met, among pairs that belong together and among those that do not. */
export type Counts<L extends Record<string, string>> = { readonly [C in keyof L]: Readonly<Record<L[C], Met>> };

/** Nothing met yet. */
export const noCounts = <S extends Scales>(scales: S): Counts<LevelsOf<S>> =>
  Object.fromEntries(
    Object.entries(scales).map(([comparison, levels]) => [
      comparison,
      Object.fromEntries(levels.map((level) => [level, { matched: 0, unmatched: 0 }])),
    ]),
  ) as Counts<LevelsOf<S>>;

/** Counts one pair, so many times. */
export function count<L extends Record<string, string>>(
  counts: Counts<L>,
  compared: L,
  belong: boolean,
  times = 1,
): void {
  for (const comparison in compared)
    counts[comparison][compared[comparison]][belong ? 'matched' : 'unmatched'] += times;
}

/** A level with how often it is met and what it weighs. */
export interface Weight {
  m: number;
  u: number;
  bits: number;
}

/**
 * The weight of each level. One more of each level is counted than was met (Laplace), so that what was never met is
 * unlikely and not impossible; a level that was met on neither side tells nothing.
 */
export function weightsOf<C extends string>(counts: Readonly<Record<C, Met>>): Record<C, Weight> {
  const levels = Object.keys(counts) as C[];
  const all = (of: 'matched' | 'unmatched'): number => levels.reduce((sum, level) => sum + counts[level][of] + 1, 0);
  const [matched, unmatched] = [all('matched'), all('unmatched')];
  return Object.fromEntries(
    levels.map((level) => {
      const m = (counts[level].matched + 1) / matched;
      const u = (counts[level].unmatched + 1) / unmatched;
      const met = counts[level].matched + counts[level].unmatched > 0;
      return [level, { m, u, bits: met ? Math.log2(m / u) : 0 }];
    }),
  ) as Record<C, Weight>;
}

const rounded = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;

/** The model that counts come to, of things asked that were there and gone. Weights to a hundredth of a bit: more is noise. */
export function modelOf<L extends Record<string, string>>(counts: Counts<L>, there: number, gone: number): Model<L> {
  const comparisons = Object.entries<Readonly<Record<string, Met>>>(counts);
  const weights = comparisons.map(([comparison, levels]) => {
    const bits = Object.entries(weightsOf(levels)).map(([level, weight]) => [level, rounded(weight.bits, 2)]);
    return [comparison, Object.fromEntries(bits)];
  });
  return {
    prior: rounded(Math.log2((there + 1) / (gone + 1)), 2),
    weights: Object.fromEntries(weights) as Model<L>['weights'],
  };
}
