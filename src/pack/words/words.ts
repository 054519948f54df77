/** What a covering letter says of its own. */
export interface LetterWords {
  /** Whom a letter to all units is addressed to, where they are many and some are of no group. */
  everyone: string;
  /** What the file of a letter is called; of one to all units: no unit has an id with a dash, so no other has this name. */
  file: string;
  fileToAll: string;
}
