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
 * No count holds all that people do. So often what belongs together is thought to look like anything at all, and so often
 * what does not, to look just like it: no level weighs less than the logarithm of the one, or more than that of the other.
 */
const STRAY = { matched: 1 / 64, unmatched: 1 / 4096 };

/** What a level weighs that must never be believed, as much as the most that can speak for a pair. */
export const VETO = Math.log2(STRAY.unmatched);

/** What was never met on one side may only not have been met yet: half a time, where the other side does not say less. */
const UNSEEN = 0.5;

/** The weight of each level; one that was met on neither side tells nothing. */
export function weightsOf<C extends string>(counts: Readonly<Record<C, Met>>): Record<C, Weight> {
  const levels = Object.keys(counts) as C[];
  const all = (of: keyof Met): number => levels.reduce((sum, level) => sum + counts[level][of], 0);
  const [matched, unmatched] = [Math.max(1, all('matched')), all('unmatched') + levels.length * UNSEEN];
  return Object.fromEntries(
    levels.map((level) => {
      const [own, other] = [counts[level].matched / matched, (counts[level].unmatched + UNSEEN) / unmatched];
      const m = Math.max(own + STRAY.matched * (other - own), Math.min(other, UNSEEN / matched));
      const u = other + STRAY.unmatched * (own - other);
      const met = counts[level].matched + counts[level].unmatched > 0;
      return [level, { m, u, bits: met ? Math.log2(m / u) : 0 }];
    }),
  ) as Record<C, Weight>;
}

/** Of what is asked so much may be gone at the least: where all is counted whole, whole is not all there is. */
const GONE_AT_LEAST = 1 / 16;

const rounded = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;

/**
 * The model that counts come to, of things asked that were there and gone. Weights to a hundredth of a bit: more is noise.
 * `vetoes` names levels that are not counted but never believed.
 */
export function modelOf<L extends Record<string, string>>(
  counts: Counts<L>,
  there: number,
  gone: number,
  vetoes: { readonly [C in keyof L]?: readonly L[C][] } = {},
): Model<L> {
  const comparisons = Object.entries<Readonly<Record<string, Met>>>(counts);
  const weights = comparisons.map(([comparison, levels]) => {
    const never: readonly string[] = vetoes[comparison] ?? [];
    const bits = Object.entries(weightsOf(levels)).map(([level, weight]) => [
      level,
      never.includes(level) ? VETO : rounded(weight.bits, 2),
    ]);
    return [comparison, Object.fromEntries(bits)];
  });
  return {
    prior: rounded(Math.log2((there + 1) / Math.max(gone + 1, there * GONE_AT_LEAST)), 2),
    weights: Object.fromEntries(weights) as Model<L>['weights'],
  };
}
