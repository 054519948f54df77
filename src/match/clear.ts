import { FAINT, type Sides } from './assign.js';
import type { Pair } from './pair.js';

/** So likely at the most is it that something asked is not what it is taken for. */
const DOUBT = 1 / 256;

/**
 * What everything asked is, where all of it is found in its order and hardly any of it can be anything else: then `assign`
 * comes to just these pairs, each with a posterior above 1 - 2 / 256. Null where that cannot be told without it.
 *
 * Let the likeliest place of something asked weigh 2^b. An assignment with something else there, or with that elsewhere,
 * has odds of 2^(b' - b) times these at the most, 2^b' being what the other place weighs, or 1 for none; what was moved is
 * as likely as 2^moved at its own place, too. Summed over all assignments, none is elsewhere oftener than its own sum of
 * these, times the product over all others of one and theirs; order only rules assignments out.
 */
export function clearly<P extends Pair>(pairs: readonly P[], { asked, found, moved = null }: Sides): P[] | null {
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
  const [away, taken] = [new Float64Array(asked), new Float64Array(found)];
  for (let at = 0; at < asked; at++) away[at] = 2 ** -(best[at] as P).bits;
  for (const { asked: at, found: place, bits } of pairs) {
    const own = best[at] as P;
    if (bits <= FAINT || place === own.found) continue;
    const odds = 2 ** (bits - own.bits);
    away[at] = (away[at] as number) + odds;
    taken[place] = (taken[place] as number) + odds;
  }
  const stray = moved === null ? 0 : 2 ** moved;
  let others = 1;
  for (let at = 0; at < asked; at++) others *= 1 + stray + (away[at] as number);
  const own = best as P[];
  return own.every(({ asked: at, found: place }) => ((away[at] as number) + (taken[place] as number)) * others <= DOUBT)
    ? own
    : null;
}
