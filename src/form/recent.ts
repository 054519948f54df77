/**
 * What is made of things that say the same, of the last so many of them. The forms of a pack differ in a few words; a part
 * of one in which such a word or a preset stands is an object of its own (`SharedParts`), though most of what is made of
 * it is the same for all units.
 */
export class Recent<T> {
  readonly #made = new Map<string, T>();

  /** @param most so many are kept; the first of them goes first */
  constructor(private readonly most: number) {}

  /** @param key all that what is made depends on */
  of(key: string, make: () => T): T {
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const made = make();
    const [oldest] = this.#made.size < this.most ? [] : this.#made.keys();
    if (oldest !== undefined) this.#made.delete(oldest);
    this.#made.set(key, made);
    return made;
  }
}
