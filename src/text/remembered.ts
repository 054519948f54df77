/** Longer texts hardly come again. */
const LONGEST = 80;

/**
 * What follows from texts alone, found out once for those asked for last: what a form says, too, written as one text, as
 * the forms of a pack are objects of their own and say mostly the same. Most texts of a returned file stand in every
 * file, and in many places of each: labels, units of measure, prompts, small numbers. Whatever somebody writes, no more
 * than twice so many are kept, and no longer ones: those that were not asked for while as many others were are forgotten.
 */
export class Remembered<T> {
  #recent = new Map<string, T>();
  #older = new Map<string, T>();

  /**
   * @param kept so many are kept at the least
   * @param longest what is made of a longer key is made each time
   */
  constructor(
    private readonly kept = 2048,
    private readonly longest = LONGEST,
  ) {}

  /** @param key all that what is made depends on */
  of(key: string, make: (key: string) => T): T {
    if (key.length > this.longest) return make(key);
    const known = this.#recent.get(key);
    if (known !== undefined) return known;
    const made = this.#older.get(key) ?? make(key);
    if (this.#recent.size >= this.kept) {
      this.#older = this.#recent;
      this.#recent = new Map();
    }
    this.#recent.set(key, made);
    return made;
  }
}

/** A function of texts alone that remembers what it made of short ones. */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const made = new Remembered<T>();
  return (text) => made.of(text, make);
}
