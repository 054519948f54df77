/** What signs mean, each with the sign itself. */
export interface SignWords {
  nothing: string;
  crossed: string;
  /** The meanings of one or more signs in a sentence. */
  told(meanings: readonly string[]): string;
}
