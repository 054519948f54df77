import { log2Plus1, log2Sum } from './log2.js';
import type { Pair } from './pair.js';

/** How often it is looked again who moved where, once it is known who stands where: the third round changes nothing. */
const ROUNDS = 3;

/** Sums of weights, as logarithms, over all places before one: a binary indexed tree, see `Prefix`. */
const sumsOf = (places: number): Float64Array => new Float64Array(places + 1).fill(Number.NEGATIVE_INFINITY);

function sumBefore(sums: Float64Array, place: number): number {
  let sum = Number.NEGATIVE_INFINITY;
  for (let at = place; at > 0; at -= at & -at) sum = log2Sum(sum, sums[at] as number);
  return sum;
}

function addAt(sums: Float64Array, place: number, weight: number): void {
  for (let at = place + 1; at < sums.length; at += at & -at) sums[at] = log2Sum(sums[at] as number, weight);
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
function inOrder<P extends Pair>({ pairs, from }: Sorted<P>, places: number, elsewhere: Float64Array): Float64Array {
  const gain = Float64Array.from(pairs, ({ bits }, at) => bits - (elsewhere[at] as number));
  const found = Int32Array.from(pairs, (pair) => pair.found);
  const sums = sumsOf(places);
  const before = new Float64Array(pairs.length);
  for (let nth = 0; nth + 1 < from.length; nth++) {
    const [start, end] = [from[nth] as number, from[nth + 1] as number];
    for (let at = start; at < end; at++) before[at] = log2Plus1(sumBefore(sums, found[at] as number));
    for (let at = start; at < end; at++)
      addAt(sums, found[at] as number, (gain[at] as number) + (before[at] as number));
  }
  const all = log2Plus1(sumBefore(sums, places));
  const sumsBehind = sumsOf(places);
  const after = new Float64Array(pairs.length);
  for (let nth = from.length - 2; nth >= 0; nth--) {
    const [start, end] = [from[nth] as number, from[nth + 1] as number];
    for (let at = start; at < end; at++)
      after[at] = log2Plus1(sumBefore(sumsBehind, places - 1 - (found[at] as number)));
    for (let at = start; at < end; at++)
      addAt(sumsBehind, places - 1 - (found[at] as number), (gain[at] as number) + (after[at] as number));
  }
  return gain.map((own, at) => 2 ** (own + (before[at] as number) + (after[at] as number) - all));
}

/** How likely a pair is, in the order of what was asked and out of it. */
export interface Share {
  kept: number;
  moved: number;
}

/** How likely a pair is, wherever it stands. */
export const allOf = ({ kept, moved }: Share): number => kept + moved;

/** What is known of all pairs, by their ordinals: how likely each is in the order, and out of it. */
interface Shares {
  kept: Float64Array;
  moved: Float64Array;
}

/** Sums of shares by what each pair is of: its place, or what is asked. */
function sumBy({ kept, moved }: Shares, of: Int32Array, many: number): Float64Array {
  const sums = new Float64Array(many);
  for (let at = 0; at < of.length; at++)
    sums[of[at] as number] = (sums[of[at] as number] as number) + ((kept[at] as number) + (moved[at] as number));
  return sums;
}

/** No place is more than one thing: what was said to be moved there and what stands there share it. */
function sharingPlaces(shares: Shares, found: Int32Array, places: number): Shares {
  const held = sumBy(shares, found, places);
  const shared = (share: number, at: number): number => share / Math.max(1, held[found[at] as number] as number);
  return { kept: shares.kept.map(shared), moved: shares.moved.map(shared) };
}

/** The ordinals of pairs of the same two things, one ordinal for all of them: mostly each pair has its own. */
function sameBoth<P extends Pair>(pairs: readonly P[], places: number): Int32Array {
  const first = new Map<number, number>();
  return Int32Array.from(pairs, ({ asked, found }, at) => {
    const both = asked * places + found;
    const known = first.get(both) ?? at;
    first.set(both, known);
    return known;
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
  const many = pairs.length;
  const found = Int32Array.from(pairs, (pair) => pair.found);
  const both = sameBoth(pairs, places);
  let likely: Shares = { kept: inOrder(all, places, new Float64Array(many)), moved: new Float64Array(many) };
  for (let round = 0; moved !== null && round < ROUNDS; round++) {
    const held = sumBy(likely, found, places);
    const own = sumBy(likely, both, many);
    /** How much weighs that it moved there: as much as the place is free when this one does not hold it. */
    const strays = Float64Array.from(pairs, ({ bits }, at) => {
      const mine = own[both[at] as number] as number;
      const free = 1 - ((held[found[at] as number] as number) - mine) / Math.max(1 - mine, Number.EPSILON);
      return free > Number.EPSILON ? bits + moved + Math.log2(Math.min(1, free)) : Number.NEGATIVE_INFINITY;
    });
    const elsewhere = new Float64Array(many);
    for (let nth = 0; nth + 1 < from.length; nth++) {
      const [start, end] = [from[nth] as number, from[nth + 1] as number];
      let sum = 0;
      for (let at = start; at < end; at++) sum = log2Sum(sum, strays[at] as number);
      elsewhere.fill(sum, start, end);
    }
    const kept = inOrder(all, places, elsewhere);
    const out = new Float64Array(many);
    for (let nth = 0; nth + 1 < from.length; nth++) {
      const [start, end] = [from[nth] as number, from[nth + 1] as number];
      let sum = 0;
      for (let at = start; at < end; at++) sum += kept[at] as number;
      const rest = Math.max(0, 1 - sum);
      for (let at = start; at < end; at++) out[at] = rest * 2 ** ((strays[at] as number) - (elsewhere[at] as number));
    }
    likely = sharingPlaces({ kept, moved: out }, found, places);
  }
  return new Map(
    pairs.map((pair, at) => [pair, { kept: likely.kept[at] as number, moved: likely.moved[at] as number }]),
  );
}
