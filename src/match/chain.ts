import { byAsked, type Pair } from './pair.js';
import { Prefix } from './prefix.js';

interface Link<P extends Pair> {
  pair: P;
  sum: number;
  previous: Link<P> | null;
}

/**
 * The pairs with the greatest sum of worths that keep the order: of two of them the one asked first is found first.
 * Worths must be positive; of equal sums the one with the first pair given is taken. n log m for n pairs over m places.
 */
export function heaviestChain<P extends Pair>(pairs: readonly P[], places: number, worth: (pair: P) => number): P[] {
  const best = new Prefix<Link<P> | null>(places, null, (one, other) =>
    one && (!other || one.sum >= other.sum) ? one : other,
  );
  const groups = [...byAsked(pairs)].sort(([a], [b]) => a - b);
  for (const [, group] of groups) {
    const links = group.map((pair): Link<P> => {
      const previous = best.before(pair.found);
      return { pair, previous, sum: worth(pair) + (previous?.sum ?? 0) };
    });
    for (const link of links) best.add(link.pair.found, link);
  }
  const chain: P[] = [];
  for (let link = best.before(places); link; link = link.previous) chain.push(link.pair);
  return chain.reverse();
}
