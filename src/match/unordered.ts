import { byAsked, type Pair } from './pair.js';

/** Up to so many on the smaller side of a group all assignments are weighed; of more, each by what it competes with. */
const ALL_WEIGHED = 10;
/** Odds beyond this are as good as certain, and products of so many of them are still numbers. */
const MOST_BITS = 60;
const PASSES = 200;
const SETTLED = 1e-9;

const oddsOf = ({ bits }: Pair): number => 2 ** Math.max(-MOST_BITS, Math.min(MOST_BITS, bits));

/** Pairs that compete with each other, through any others: groups have nothing to do with one another. */
function groupsOf<P extends Pair>(pairs: readonly P[]): P[][] {
  const askedOf = byAsked(pairs);
  const foundOf = byAsked(pairs.map((pair) => ({ asked: pair.found, found: pair.asked, bits: 0, pair })));
  const seen = new Set<P>();
  return pairs.flatMap((start) => {
    if (seen.has(start)) return [];
    seen.add(start);
    const group = [start];
    for (const { asked, found } of group) {
      const beside = [...(askedOf.get(asked) ?? []), ...(foundOf.get(found) ?? []).map(({ pair }) => pair)];
      for (const pair of beside) if (!seen.has(pair)) group.push(pair);
      for (const pair of beside) seen.add(pair);
    }
    return [group];
  });
}

const rankOf = (values: readonly number[]): Map<number, number> =>
  new Map([...new Set(values)].sort((a, b) => a - b).map((value, at) => [value, at]));

/**
 * Every assignment weighed: the many are taken one after the other, and for each set of the few that are taken by then
 * the weights of all ways to it (forward) and on from it (backward) are summed.
 */
function byAll<P extends Pair>(
  group: readonly P[],
  few: (pair: P) => number,
  many: (pair: P) => number,
): Map<P, number> {
  const bit = rankOf(group.map(few));
  const turns: P[][] = Array.from({ length: rankOf(group.map(many)).size }, () => []);
  const turn = rankOf(group.map(many));
  for (const pair of group) turns[turn.get(many(pair)) ?? 0]?.push(pair);
  const sets = 2 ** bit.size;
  const maskOf = (pair: P): number => 1 << (bit.get(few(pair)) ?? 0);
  const start = new Float64Array(sets);
  start[0] = 1;
  const forward = [start];
  for (const own of turns) {
    const last = forward.at(-1) ?? start;
    const next = Float64Array.from(last);
    for (const pair of own) {
      const [mask, odds] = [maskOf(pair), oddsOf(pair)];
      for (let set = 0; set < sets; set++)
        if ((set & mask) === 0) next[set | mask] = (next[set | mask] ?? 0) + (last[set] ?? 0) * odds;
    }
    forward.push(next);
  }
  const likely = new Map<P, number>();
  const all = (forward.at(-1) ?? start).reduce((sum, one) => sum + one, 0);
  let after = new Float64Array(sets).fill(1);
  for (const [at, own] of [...turns.entries()].reverse()) {
    const last = forward[at] ?? start;
    const next = Float64Array.from(after);
    for (const pair of own) {
      const [mask, odds] = [maskOf(pair), oddsOf(pair)];
      let sum = 0;
      for (let set = 0; set < sets; set++) {
        if ((set & mask) !== 0) continue;
        const on = odds * (after[set | mask] ?? 0);
        sum += (last[set] ?? 0) * on;
        next[set] = (next[set] ?? 0) + on;
      }
      likely.set(pair, sum / all);
    }
    after = next;
  }
  return likely;
}

/**
 * Sum–product on the graph of pairs (the monomer–dimer model of statistical physics, for which it always settles: Bayati
 * and Nair 2006): how free each side of a pair is of all its other pairs, over and over.
 */
function byRivals<P extends Pair>(group: readonly P[]): Map<P, number> {
  let free = new Map(group.map((pair) => [pair, { asked: 1, found: 1 }]));
  for (let pass = 0; pass < PASSES; pass++) {
    const claims = { asked: new Map<number, number>(), found: new Map<number, number>() };
    for (const [pair, one] of free) {
      claims.asked.set(pair.asked, (claims.asked.get(pair.asked) ?? 0) + oddsOf(pair) * one.found);
      claims.found.set(pair.found, (claims.found.get(pair.found) ?? 0) + oddsOf(pair) * one.asked);
    }
    let change = 0;
    const next = new Map(
      [...free].map(([pair, one]) => {
        const odds = oddsOf(pair);
        const asked = 1 / (1 + Math.max(0, (claims.asked.get(pair.asked) ?? 0) - odds * one.found));
        const found = 1 / (1 + Math.max(0, (claims.found.get(pair.found) ?? 0) - odds * one.asked));
        change = Math.max(change, Math.abs(asked - one.asked), Math.abs(found - one.found));
        return [pair, { asked, found }];
      }),
    );
    free = next;
    if (change < SETTLED) break;
  }
  return new Map(
    [...free].map(([pair, { asked, found }]) => {
      const odds = oddsOf(pair) * asked * found;
      return [pair, odds / (1 + odds)];
    }),
  );
}

/** How likely each pair is where order tells nothing: each assignment of one to one weighs as much as its odds multiplied. */
export function unorderedPosteriors<P extends Pair>(pairs: readonly P[]): Map<P, number> {
  const likely = new Map<P, number>();
  for (const group of groupsOf(pairs)) {
    const asked = new Set(group.map((pair) => pair.asked)).size;
    const found = new Set(group.map((pair) => pair.found)).size;
    const all =
      Math.min(asked, found) > ALL_WEIGHED
        ? byRivals(group)
        : asked <= found
          ? byAll(
              group,
              (pair) => pair.asked,
              (pair) => pair.found,
            )
          : byAll(
              group,
              (pair) => pair.found,
              (pair) => pair.asked,
            );
    for (const [pair, share] of all) likely.set(pair, share);
  }
  return likely;
}
