/** A sum that loses no small addend beside large ones (Neumaier's variant of Kahan's). */
export class Sum {
  #sum = 0;
  #lost = 0;

  add(value: number): void {
    const next = this.#sum + value;
    this.#lost += Math.abs(this.#sum) >= Math.abs(value) ? this.#sum - next + value : value - next + this.#sum;
    this.#sum = next;
  }

  /** Without the last binary digits, in which sums of decimals differ: 1.1 + 2.2 is 3.3. */
  get value(): number {
    return tidy(this.#sum + this.#lost);
  }
}

/** A number as people would write it, without the last binary digits. */
export const tidy = (value: number): number => Number(value.toPrecision(15));
