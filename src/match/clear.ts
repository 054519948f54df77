import { FAINT, type Sides } from './assign.js';
import type { Pair } from './pair.js';

/** So likely at the most is it that something asked is not what it is taken for. */
const DOUBT = 1 / 256;

/** What may stand at any of several places is taken to stand at the likeliest where that is likelier by so much, as a power of two. */
const LIKELIER = 0.05;

/**
 * What everything asked is, where all of it is found in its order and hardly any of it can be anything else: then `assign`
 * comes to just these pairs, each with a posterior above 1 - 2 / 256. Null where that cannot be told without it.
 *
 * Let the likeliest place of something asked weigh 2^b. An assignment with something else there, or with that elsewhere,
 * has odds of 2^(b' - b) times these at the most, 2^b' being what the other place weighs, or 1 for none; what was moved is
 * as likely as 2^moved at its own place, too. Summed over all assignments, none is elsewhere oftener than its own sum of
 * these, times the product over all others of one and theirs; order only rules assignments out.
 *
 * @param open something asked that may stand at several places, all in its turn, as far as anything can be told: it is
 *   taken to be rather there than not, and of how sure its place is nothing is said. What stands elsewhere only where that
 *   stands at one of its places, and not at another, makes one of them likelier; so that must hardly be possible.
 */
export function clearly<P extends Pair>(
  pairs: readonly P[],
  { asked, found, moved = null }: Sides,
  open: number | null = null,
): P[] | null {
  const best = new Array<P | undefined>(asked);
  for (const pair of pairs) {
    const known = best[pair.asked];
    if (known === undefined || pair.bits > known.bits) best[pair.asked] = pair;
  }
  let last = -1;
  for (let at = 0; at < asked; at++) {
    const own = best[at];
    if (own === undefined || own.found <= last) return null;
    last = own.found;
  }
  const own = best as P[];
  const places = open === null ? null : placesOf(open, pairs, own);
  if (open !== null && places === null) return null;
  const [away, taken] = [new Float64Array(asked), new Float64Array(found)];
  for (let at = 0; at < asked; at++) away[at] = at === open ? 0 : 2 ** -(own[at] as P).bits;
  let across = 0;
  for (const pair of pairs) {
    const { asked: at, found: place, bits } = pair;
    const its = own[at] as P;
    if (bits <= FAINT || pair === its || at === open) continue;
    const odds = 2 ** (bits - its.bits);
    away[at] = (away[at] as number) + odds;
    if (place === its.found) continue;
    taken[place] = (taken[place] as number) + odds;
    if (places !== null && (at < (open as number) ? place >= places.from : place <= places.to)) across += odds;
  }
  const stray = moved === null ? 0 : 2 ** moved;
  let others = 1;
  for (let at = 0; at < asked; at++) if (at !== open) others *= 1 + stray + (away[at] as number);
  if (across * others > DOUBT) return null;
  return own.every(({ asked: at, found: place }) => ((away[at] as number) + (taken[place] as number)) * others <= DOUBT)
    ? own
    : null;
}

/** Where something stands that may stand at several places; null unless all are in its turn, and one is likelier than all others. */
function placesOf<P extends Pair>(
  open: number,
  pairs: readonly P[],
  best: readonly P[],
): { from: number; to: number } | null {
  const own = best[open] as P;
  const [before, behind] = [best[open - 1]?.found ?? -1, best[open + 1]?.found ?? Number.POSITIVE_INFINITY];
  let [from, to, there] = [own.found, own.found, 0];
  for (const pair of pairs) {
    if (pair.asked !== open || pair.bits <= FAINT) continue;
    const { found, bits } = pair;
    if (found <= before || found >= behind || (pair !== own && bits > own.bits - LIKELIER)) return null;
    there += 2 ** bits;
    [from, to] = [Math.min(from, found), Math.max(to, found)];
  }
  return there > 1 + DOUBT ? { from, to } : null;
}
