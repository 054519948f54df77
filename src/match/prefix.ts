/**
 * Values at places, folded over all places before one: a binary indexed tree, so that adding and asking cost the
 * logarithm of the number of places.
 */
export class Prefix<V> {
  private readonly folded: V[];

  constructor(
    places: number,
    private readonly none: V,
    private readonly fold: (one: V, other: V) => V,
  ) {
    this.folded = new Array<V>(places + 1).fill(none);
  }

  before(place: number): V {
    let sum = this.none;
    for (let at = place; at > 0; at -= at & -at) sum = this.fold(sum, this.folded[at] ?? this.none);
    return sum;
  }

  add(place: number, value: V): void {
    for (let at = place + 1; at < this.folded.length; at += at & -at)
      this.folded[at] = this.fold(this.folded[at] ?? this.none, value);
  }
}
