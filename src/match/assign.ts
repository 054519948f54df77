import { heaviestChain } from './chain.js';
import { allOf, orderedPosteriors, type Share } from './ordered.js';
import { type Assigned, byAsked, type Likely, type Pair } from './pair.js';
import { unorderedPosteriors } from './unordered.js';

/** What is known of the two sides before any pair is looked at. */
export interface Sides {
  /** How many were asked, and how many places were looked at; pairs name them from 0. */
  asked: number;
  found: number;
  /** What was asked first mostly stands first. */
  ordered: boolean;
  /** What a place out of the order weighs, as a power of two below 0; null, the default, where none can be. */
  moved?: number | null;
}

/** Odds no better than this are noise: pairs without anything in their favour are not weighed, so they need not be given. */
export const FAINT = -10;

/** How likely each thing asked stands out of the order at the likeliest place it may have been moved to but this one. */
function elsewhere<P extends Pair>(shares: ReadonlyMap<P, Share>): (pair: P) => number {
  const groups = byAsked([...shares.keys()]);
  const likeliest = new Map(
    [...groups].map(([asked, group]) => {
      const [best, next] = group
        .map((pair) => ({ found: pair.found, moved: shares.get(pair)?.moved ?? 0 }))
        .sort((a, b) => b.moved - a.moved);
      return [asked, { best, next: next?.moved ?? 0 }];
    }),
  );
  return ({ asked, found }) => {
    const { best, next } = likeliest.get(asked) ?? {};
    return (best?.found === found ? next : best?.moved) ?? 0;
  };
}

/**
 * The pairs that are taken: one for each asked that is rather there than not, one for each found, in order first. What
 * was likelier moved elsewhere is not in the order, though something there may keep it.
 */
function taken<P extends Pair>(
  shares: ReadonlyMap<P, Share>,
  { asked, found, ordered, moved = null }: Sides,
): { chosen: Map<number, P>; moved: Set<number> } {
  const there = new Array<number>(asked).fill(0);
  for (const [pair, share] of shares) there[pair.asked] = (there[pair.asked] ?? 0) + allOf(share);
  const likely = new Map(
    [...shares].flatMap(([pair, share]): [P, number][] =>
      (there[pair.asked] ?? 0) >= 0.5 && allOf(share) > 0 ? [[pair, allOf(share)]] : [],
    ),
  );
  const lost = elsewhere(shares);
  const worth = (pair: P): number => (likely.get(pair) ?? 0) - lost(pair);
  const keeping = ordered ? [...likely.keys()].filter((pair) => worth(pair) > 0) : [];
  const chain = heaviestChain(keeping, found, worth);
  const chosen = new Map(chain.map((pair) => [pair.asked, pair]));
  const out = new Set<number>();
  if (ordered && moved === null) return { chosen, moved: out };
  const held = new Set(chain.map((pair) => pair.found));
  for (const [pair] of [...likely].sort(([, a], [, b]) => b - a)) {
    if (chosen.has(pair.asked) || held.has(pair.found)) continue;
    chosen.set(pair.asked, pair);
    held.add(pair.found);
    if (ordered) out.add(pair.asked);
  }
  return { chosen, moved: out };
}

/**
 * Says of everything that was asked what it is among the things found, and how likely that is: no two are the same
 * thing, and where things have an order, it is mostly kept. Every assignment is weighed by the odds of its pairs, so that
 * what else a thing may be counts against it. What is taken is the assignment with most pairs expected to be right.
 */
export function assign<P extends Pair>(pairs: readonly P[], sides: Sides): Assigned<P>[] {
  const weighed = pairs.filter(({ bits }) => bits > FAINT);
  const shares = sides.ordered
    ? orderedPosteriors(weighed, sides.found, sides.moved ?? null)
    : new Map([...unorderedPosteriors(weighed)].map(([pair, kept]) => [pair, { kept, moved: 0 }]));
  const { chosen, moved } = taken(shares, sides);
  const groups = byAsked(weighed);
  return Array.from({ length: sides.asked }, (_, asked): Assigned<P> => {
    const group = groups.get(asked) ?? [];
    const share = (pair: P): number => allOf(shares.get(pair) ?? { kept: 0, moved: 0 });
    const pair = chosen.get(asked) ?? null;
    const absent = 1 - group.reduce((sum, one) => sum + share(one), 0);
    const rivals = group
      .filter((one) => one.found !== pair?.found)
      .map((one): Likely<P> => ({ pair: one, posterior: share(one) }))
      .sort((a, b) => b.posterior - a.posterior);
    return {
      pair,
      posterior: Math.min(1, Math.max(0, pair ? share(pair) : absent)),
      rivals,
      moved: moved.has(asked),
    };
  });
}
