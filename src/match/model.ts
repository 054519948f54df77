/** What each comparison of a pair came to: a level by its name. */
export type Compared<L extends Record<string, string>> = { readonly [C in keyof L]: L[C] };

/**
 * What comparisons are worth, after Fellegi and Sunter (1969). The weight of a level is log2(m / u): m is how often a
 * pair that belongs together comes to that level, u how often one that does not. Both are counted where the truth is known.
 */
export interface Model<L extends Record<string, string>> {
  /** How much oftener what is asked is there than not, as a power of two. */
  prior: number;
  weights: { readonly [C in keyof L]: Readonly<Record<L[C], number>> };
}

/**
 * The odds, as a power of two, that a pair belongs together: those before it was looked at, when it is one of so many
 * places, and the weights of its comparisons. What was not compared yet is left out, and its weight can be added.
 */
export function bitsOf<L extends Record<string, string>, C extends keyof L>(
  { prior, weights }: Model<L>,
  compared: Pick<Compared<L>, C>,
  places: number,
): number {
  let bits = prior - Math.log2(Math.max(1, places));
  for (const comparison in compared) bits += weights[comparison][compared[comparison]];
  return bits;
}

/** The levels a pair may come to where it was not looked at closely yet. */
export type Possible<L extends Record<string, string>> = { readonly [C in keyof L]: readonly L[C][] };

/** What the odds of a pair come to at the most: never less than `bitsOf` for any of the levels that are possible. */
export function mostBits<L extends Record<string, string>, C extends keyof L>(
  { prior, weights }: Model<L>,
  possible: Pick<Possible<L>, C>,
  places: number,
): number {
  let bits = prior - Math.log2(Math.max(1, places));
  for (const comparison in possible) {
    const own = weights[comparison];
    let most = Number.NEGATIVE_INFINITY;
    for (const level of possible[comparison]) most = Math.max(most, own[level]);
    bits += most;
  }
  return bits;
}
