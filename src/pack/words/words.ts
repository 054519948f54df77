/** What a covering letter says of its own. */
export interface LetterWords {
  /** Whom a letter to all units is addressed to, where they are many and some are of no group. */
  everyone: string;
}
