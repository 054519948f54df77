export interface DoubtWords {
  /** Said of a value that is in totals, though a doubt of it is open. */
  counted: string;
}
