/** What a person decided of one file: whose report it is, of which period. What is left out was not decided. */
export interface Belongs {
  /** The id of a unit. */
  unit?: string;
  /** The code of a period. */
  period?: string;
}
