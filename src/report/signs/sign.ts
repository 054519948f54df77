/** What stands where something was asked and nothing given; what was not asked is crossed out, as in the form. */
export const NOTHING = '–';

/** Which signs stand in a table in the place of values. */
export interface Signs {
  /** Something was asked, and nothing given. */
  nothing: boolean;
  /** Nothing was asked. */
  crossed: boolean;
}
