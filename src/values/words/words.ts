/** What values are called in a language. */
export interface ValueWords {
  yes: string;
  no: string;
  /** What money is counted in; empty where neither currency nor scale is said. */
  money(currency: string | null, scale: number): string;
}
