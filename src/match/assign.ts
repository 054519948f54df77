import { heaviestChain } from './chain.js';
import { orderedPosteriors } from './ordered.js';
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

/** Odds below this are noise: pairs without anything in their favour need not be weighed. */
const FAINT = -10;

/** The pairs that are taken: one for each asked that is rather there than not, one for each found, in order first. */
function taken<P extends Pair>(
  likely: ReadonlyMap<P, number>,
  { asked, found, ordered, moved = null }: Sides,
): { chosen: Map<number, P>; moved: Set<number> } {
  const there = new Array<number>(asked).fill(0);
  for (const [pair, share] of likely) there[pair.asked] = (there[pair.asked] ?? 0) + share;
  const open = [...likely.keys()].filter((pair) => (there[pair.asked] ?? 0) >= 0.5 && (likely.get(pair) ?? 0) > 0);
  const chain = ordered ? heaviestChain(open, found, (pair) => likely.get(pair) ?? 0) : [];
  const chosen = new Map(chain.map((pair) => [pair.asked, pair]));
  const out = new Set<number>();
  if (ordered && moved === null) return { chosen, moved: out };
  const held = new Set(chain.map((pair) => pair.found));
  for (const pair of [...open].sort((a, b) => (likely.get(b) ?? 0) - (likely.get(a) ?? 0))) {
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
  const likely = sides.ordered
    ? orderedPosteriors(weighed, sides.found, sides.moved ?? null)
    : unorderedPosteriors(weighed);
  const { chosen, moved } = taken(likely, sides);
  const groups = byAsked(weighed);
  return Array.from({ length: sides.asked }, (_, asked): Assigned<P> => {
    const group = groups.get(asked) ?? [];
    const share = (pair: P): number => likely.get(pair) ?? 0;
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
