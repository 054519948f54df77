import { log2Plus1, log2Sum } from './log2.js';
import { byAsked, type Pair } from './pair.js';
import { Prefix } from './prefix.js';

/** How often it is looked again who moved where, once it is known who stands where: the third round changes nothing. */
const ROUNDS = 3;

const sums = (places: number): Prefix<number> => new Prefix(places, Number.NEGATIVE_INFINITY, log2Sum);

/**
 * How likely each pair stands in the order-preserving assignment, each such assignment weighing as much as its pairs'
 * odds multiplied: forward–backward over the programme that finds the heaviest chain. `elsewhere` is, for each thing
 * asked, how much weighs that it stands in no chain.
 */
function inOrder<P extends Pair>(
  pairs: ReadonlyMap<number, readonly P[]>,
  places: number,
  elsewhere: ReadonlyMap<number, number>,
): Map<P, number> {
  const groups = [...pairs].sort(([a], [b]) => a - b);
  const gain = (pair: P): number => pair.bits - (elsewhere.get(pair.asked) ?? 0);
  const run = (order: typeof groups, placeOf: (pair: P) => number): [Map<P, number>, number] => {
    const tree = sums(places);
    const before = new Map<P, number>();
    for (const [, group] of order) {
      for (const pair of group) before.set(pair, log2Plus1(tree.before(placeOf(pair))));
      for (const pair of group) tree.add(placeOf(pair), gain(pair) + (before.get(pair) ?? 0));
    }
    return [before, log2Plus1(tree.before(places))];
  };
  const [before, all] = run(groups, (pair) => pair.found);
  const [after] = run([...groups].reverse(), (pair) => places - 1 - pair.found);
  return new Map(
    groups.flatMap(([, group]) =>
      group.map((pair): [P, number] => [
        pair,
        2 ** (gain(pair) + (before.get(pair) ?? 0) + (after.get(pair) ?? 0) - all),
      ]),
    ),
  );
}

/** How likely a pair is, in the order of what was asked and out of it. */
export interface Share {
  kept: number;
  moved: number;
}

/** How likely a pair is, wherever it stands. */
export const allOf = ({ kept, moved }: Share): number => kept + moved;

function sumBy<P extends Pair>(shares: ReadonlyMap<P, Share>, key: (pair: P) => number): Map<number, number> {
  const sum = new Map<number, number>();
  for (const [pair, share] of shares) sum.set(key(pair), (sum.get(key(pair)) ?? 0) + allOf(share));
  return sum;
}

/** No place is more than one thing: what was said to be moved there and what stands there share it. */
function sharingPlaces<P extends Pair>(shares: ReadonlyMap<P, Share>): Map<P, Share> {
  const held = sumBy(shares, ({ found }) => found);
  return new Map(
    [...shares].map(([pair, { kept, moved }]) => {
      const claims = Math.max(1, held.get(pair.found) ?? 0);
      return [pair, { kept: kept / claims, moved: moved / claims }];
    }),
  );
}

/**
 * How likely each pair is where what was asked in an order is mostly found in it. What stands in no chain is not there,
 * or was moved: then it may stand at any place no other thing holds, at `moved` bits less. Who holds what is not known
 * until it is known who moved, so it is looked at in rounds, the first without any moves.
 */
export function orderedPosteriors<P extends Pair>(
  pairs: readonly P[],
  places: number,
  moved: number | null,
): Map<P, Share> {
  const groups = byAsked(pairs);
  const ordered = (elsewhere: ReadonlyMap<number, number>): Map<P, Share> =>
    new Map([...inOrder(groups, places, elsewhere)].map(([pair, kept]) => [pair, { kept, moved: 0 }]));
  let likely = ordered(new Map());
  for (let round = 0; moved !== null && round < ROUNDS; round++) {
    const held = sumBy(likely, ({ found }) => found);
    const own = sumBy(likely, ({ asked, found }) => asked * places + found);
    /** How much weighs that it moved there: as much as the place is free when this one does not hold it. */
    const astray = (pair: P): number => {
      const mine = own.get(pair.asked * places + pair.found) ?? 0;
      const free = 1 - ((held.get(pair.found) ?? 0) - mine) / Math.max(1 - mine, Number.EPSILON);
      return free > Number.EPSILON ? pair.bits + moved + Math.log2(Math.min(1, free)) : Number.NEGATIVE_INFINITY;
    };
    const strays = new Map(pairs.map((pair) => [pair, astray(pair)]));
    const elsewhere = new Map(
      [...groups].map(([asked, group]) => [
        asked,
        group.reduce((sum, pair) => log2Sum(sum, strays.get(pair) ?? Number.NEGATIVE_INFINITY), 0),
      ]),
    );
    const chained = ordered(elsewhere);
    const kept = sumBy(chained, ({ asked }) => asked);
    const both = new Map(
      [...chained].map(([pair, share]): [P, Share] => {
        const rest = Math.max(0, 1 - (kept.get(pair.asked) ?? 0));
        const part = 2 ** ((strays.get(pair) ?? Number.NEGATIVE_INFINITY) - (elsewhere.get(pair.asked) ?? 0));
        return [pair, { ...share, moved: rest * part }];
      }),
    );
    likely = sharingPlaces(both);
  }
  return likely;
}
