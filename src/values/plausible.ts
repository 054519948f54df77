import { currencyOf } from './measures/currency.js';
import { type Counted, measureOf } from './measures/measure.js';

/** Neighbours in size that are further apart than this are not of one kind. */
const GAP = 30;

/** How far from the others of its kind a value must be to be taken for one in another unit of measure; and where it is less clear. */
export const FAR = { alike: 300, others: 1000 } as const;

/** How far values must be apart where as many are on one side as on the other, so that nobody can tell which is wrong. */
const VERY_FAR = 100_000;

/** Whether values are counted in a unit of measure that may be mistaken for another: money, and what counts by the thousand. */
export function isScaled(rule: Counted): boolean {
  const measure = measureOf(rule);
  return rule.type === 'money' || measure.times > 1 || currencyOf(measure) !== null;
}

/** How values are held against each other. */
export interface Comparing {
  /** They are counted in a unit of measure: a small number of things is nothing strange. */
  scaled: boolean;
  /** From how many times on one is out of line. */
  far: number;
  /** So many that agree with each other tell that another one is out of line. */
  fewest: number;
}

interface Value {
  at: number;
  value: number;
}

/** The values from the smallest on, in lists that a wide gap parts. */
function clustersOf(values: readonly Value[]): Value[][] {
  const clusters: Value[][] = [];
  for (const one of [...values].sort((a, b) => a.value - b.value)) {
    const last = clusters.at(-1);
    if (last !== undefined && one.value < (last.at(-1)?.value ?? 0) * GAP) last.push(one);
    else clusters.push([one]);
  }
  return clusters;
}

const middleOf = (cluster: readonly Value[]): number => cluster[Math.floor(cluster.length / 2)]?.value ?? 1;

const ratio = (one: number, other: number): number => Math.max(one / other, other / one);

/** A value that is out of line, and what those it is held against are like: null where as many say one as say the other. */
export interface OutOfLine {
  at: number;
  usual: number | null;
}

/**
 * Which of several values of one kind are off by a factor of a thousand or so, by their positions. Most of them must agree
 * with each other within a wide range; what lies beyond a wide gap and far off is out of line, a small value only where
 * they are counted in a unit of measure. Where two equal parties are 100,000 times apart, all are. Only numbers above 0 are
 * looked at.
 */
export function outOfLine(values: readonly (number | null)[], { scaled, far, fewest }: Comparing): OutOfLine[] {
  const positive = values.flatMap((value, at): Value[] => (value !== null && value > 0 ? [{ at, value }] : []));
  const clusters = clustersOf(positive);
  const most = Math.max(0, ...clusters.map(({ length }) => length));
  const largest = clusters.filter(({ length }) => length === most);
  const [main = [], other] = largest;
  if (other !== undefined) {
    const apart = scaled && clusters.length === 2 && ratio(middleOf(main), middleOf(other)) >= VERY_FAR;
    return apart ? largest.flat().map(({ at }) => ({ at, usual: null })) : [];
  }
  if (most < fewest || most * 2 <= positive.length) return [];
  const usual = middleOf(main);
  return clusters.flatMap((cluster) =>
    cluster === main
      ? []
      : cluster
          .filter(({ value }) => ratio(value, usual) >= far && (scaled || value > usual))
          .map(({ at }) => ({ at, usual })),
  );
}

/**
 * Values that agree closely: so many, none more than so many times another, and none so small that a few more are nothing. The more
 * they differ among themselves, so many times further off must be what is far from them.
 */
const CLOSE = { fewest: 5, within: 12, least: 10, further: 5 } as const;

/**
 * The one of several values of one kind that is far from all others, where these agree closely; null where there is none. It may be
 * right: it is only worth a look. A small value is one only where they are counted in a unit of measure.
 */
export function farFromAll(values: readonly number[], { scaled }: Pick<Comparing, 'scaled'>): OutOfLine | null {
  const sorted = values
    .flatMap((value, at): Value[] => (value > 0 ? [{ at, value }] : []))
    .sort((a, b) => a.value - b.value);
  const isFar = (one: Value | undefined, others: readonly Value[], nearest: Value | undefined): boolean => {
    const [least, most] = [others[0]?.value ?? 0, others.at(-1)?.value ?? 0];
    if (one === undefined || nearest === undefined || others.length < CLOSE.fewest) return false;
    const spread = most / least;
    if (spread > CLOSE.within || (!scaled && least < CLOSE.least)) return false;
    return ratio(one.value, nearest.value) >= Math.max(GAP, spread * CLOSE.further);
  };
  const [first, last] = [sorted[0], sorted.at(-1)];
  const [above, below] = [sorted.slice(0, -1), sorted.slice(1)];
  if (last !== undefined && isFar(last, above, above.at(-1))) return { at: last.at, usual: middleOf(above) };
  return scaled && first !== undefined && isFar(first, below, below[0])
    ? { at: first.at, usual: middleOf(below) }
    : null;
}
