import { log2Plus1, log2Sum } from './log2.js';
import type { Pair } from './pair.js';

/** How often it is looked again who moved where, once it is known who stands where: the third round changes nothing. */
const ROUNDS = 3;

/** Sums of weights, as logarithms, over all places before one: a binary indexed tree, see `Prefix`. */
class LogSums {
  private readonly folded: Float64Array;

  constructor(places: number) {
    this.folded = new Float64Array(places + 1).fill(Number.NEGATIVE_INFINITY);
  }

  before(place: number): number {
    let sum = Number.NEGATIVE_INFINITY;
    for (let at = place; at > 0; at -= at & -at) sum = log2Sum(sum, this.folded[at] as number);
    return sum;
  }

  add(place: number, weight: number): void {
    for (let at = place + 1; at < this.folded.length; at += at & -at)
      this.folded[at] = log2Sum(this.folded[at] as number, weight);
  }
}

/**
 * Pairs in the order of what was asked, by their ordinals: what is known of them stands in arrays, each at the ordinal of
 * its pair, as the same few sums are made over them again and again. `from[i]` is where the pairs of the i-th thing asked
 * begin.
 */
interface Sorted<P extends Pair> {
  pairs: readonly P[];
  from: readonly number[];
}

function sorted<P extends Pair>(pairs: readonly P[]): Sorted<P> {
  const inOrder = [...pairs].sort((one, other) => one.asked - other.asked);
  const from = inOrder.flatMap(({ asked }, at) => (inOrder[at - 1]?.asked === asked ? [] : [at]));
  return { pairs: inOrder, from: [...from, inOrder.length] };
}

/**
 * How likely each pair stands in the order-preserving assignment, each such assignment weighing as much as its pairs'
 * odds multiplied: forward–backward over the programme that finds the heaviest chain. `elsewhere` is, for the pairs of
 * each thing asked, how much weighs that it stands in no chain.
 */
function inOrder<P extends Pair>(
  { pairs, from }: Sorted<P>,
  places: number,
  elsewhere: Float64Array | null,
): Float64Array {
  const gain = Float64Array.from(pairs, ({ bits }, at) => bits - (elsewhere?.[at] ?? 0));
  const groups = from.slice(1).map((end, at) => [from[at] as number, end] as const);
  const run = (order: typeof groups, placeOf: (pair: P) => number): [Float64Array, number] => {
    const tree = new LogSums(places);
    const before = new Float64Array(pairs.length);
    for (const [start, end] of order) {
      for (let at = start; at < end; at++) before[at] = log2Plus1(tree.before(placeOf(pairs[at] as P)));
      for (let at = start; at < end; at++)
        tree.add(placeOf(pairs[at] as P), (gain[at] as number) + (before[at] as number));
    }
    return [before, log2Plus1(tree.before(places))];
  };
  const [before, all] = run(groups, (pair) => pair.found);
  const [after] = run(groups.toReversed(), (pair) => places - 1 - pair.found);
  return gain.map((own, at) => 2 ** (own + (before[at] as number) + (after[at] as number) - all));
}

/** How likely a pair is, in the order of what was asked and out of it. */
export interface Share {
  kept: number;
  moved: number;
}

/** How likely a pair is, wherever it stands. */
export const allOf = ({ kept, moved }: Share): number => kept + moved;

/** Sums by the place of each pair, or by whatever else tells pairs together. */
function sumBy(shares: readonly Share[], keys: readonly number[]): Map<number, number> {
  const sum = new Map<number, number>();
  for (const [at, share] of shares.entries()) {
    const key = keys[at] as number;
    sum.set(key, (sum.get(key) ?? 0) + allOf(share));
  }
  return sum;
}

/** No place is more than one thing: what was said to be moved there and what stands there share it. */
function sharingPlaces(shares: readonly Share[], places: readonly number[]): Share[] {
  const held = sumBy(shares, places);
  return shares.map(({ kept, moved }, at) => {
    const claims = Math.max(1, held.get(places[at] as number) ?? 0);
    return { kept: kept / claims, moved: moved / claims };
  });
}

/**
 * How likely each pair is where what was asked in an order is mostly found in it. What stands in no chain is not there,
 * or was moved: then it may stand at any place no other thing holds, at `moved` bits less. Who holds what is not known
 * until it is known who moved, so it is looked at in rounds, the first without any moves.
 */
export function orderedPosteriors<P extends Pair>(
  given: readonly P[],
  places: number,
  moved: number | null,
): Map<P, Share> {
  const all = sorted(given);
  const { pairs, from } = all;
  const founds = pairs.map(({ found }) => found);
  const askeds = pairs.map(({ asked }) => asked);
  const both = pairs.map(({ asked, found }) => asked * places + found);
  const ordered = (elsewhere: Float64Array | null): Share[] =>
    Array.from(inOrder(all, places, elsewhere), (kept) => ({ kept, moved: 0 }));
  let likely = ordered(null);
  for (let round = 0; moved !== null && round < ROUNDS; round++) {
    const held = sumBy(likely, founds);
    const own = sumBy(likely, both);
    /** How much weighs that it moved there: as much as the place is free when this one does not hold it. */
    const strays = Float64Array.from(pairs, ({ bits, found }, at) => {
      const mine = own.get(both[at] as number) ?? 0;
      const free = 1 - ((held.get(found) ?? 0) - mine) / Math.max(1 - mine, Number.EPSILON);
      return free > Number.EPSILON ? bits + moved + Math.log2(Math.min(1, free)) : Number.NEGATIVE_INFINITY;
    });
    const elsewhere = new Float64Array(pairs.length);
    for (const [nth, start] of from.slice(0, -1).entries()) {
      const end = from[nth + 1] as number;
      elsewhere.fill(strays.subarray(start, end).reduce(log2Sum, 0), start, end);
    }
    const chained = ordered(elsewhere);
    const kept = sumBy(chained, askeds);
    const shares = chained.map((share, at): Share => {
      const rest = Math.max(0, 1 - (kept.get(askeds[at] as number) ?? 0));
      return { ...share, moved: rest * 2 ** ((strays[at] as number) - (elsewhere[at] as number)) };
    });
    likely = sharingPlaces(shares, founds);
  }
  return new Map(pairs.map((pair, at) => [pair, likely[at] as Share]));
}
