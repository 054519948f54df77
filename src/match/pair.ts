/** Something asked that may be something found, both by their ordinals. */
export interface Pair {
  asked: number;
  found: number;
  /** The odds that they belong together before any other pair is looked at, as a power of two; see `bitsOf`. */
  bits: number;
}

/** A pair, and how likely it is with all others weighed. */
export interface Likely<P extends Pair> {
  pair: P;
  posterior: number;
}

/** What became of one thing that was asked. */
export interface Assigned<P extends Pair> {
  /** What it was taken for; null where it is not there. */
  pair: P | null;
  /** How likely just that is, from 0 to 1, with all that competes for it weighed: a tie of two is below a half. */
  posterior: number;
  /** The other things it may be, the likeliest first. */
  rivals: readonly Likely<P>[];
  /** It stands out of the order in which things were asked. */
  moved: boolean;
}

/** The pairs of each thing asked, in the order given. */
export function byAsked<P extends Pair>(pairs: readonly P[]): Map<number, P[]> {
  const of = new Map<number, P[]>();
  for (const pair of pairs) {
    const list = of.get(pair.asked);
    if (list) list.push(pair);
    else of.set(pair.asked, [pair]);
  }
  return of;
}
