import type { Measured } from '../figures/index.js';
import type { Source } from '../lines/index.js';

/** A column of a table before it has an id. */
export interface ColumnDraft extends Measured {
  label: string;
  group: string | null;
  key: boolean;
  /** Whether its type is only guessed. */
  guessed: boolean;
  /** A remark is not required. */
  optional: boolean;
  options: string[] | null;
  /** Which column of the grid it is, and what the row of indices calls it. */
  at: number;
  index: string | null;
}

export interface RowDraft {
  label: string;
  code: string | null;
  ifAny: boolean;
  /** What its values are counted in, where each row says so itself. */
  unit: string | null;
  /** The columns of the grid in which it is crossed out. */
  crossed: number[];
}

/** Which column, by its place in `columns`, is made of which others, as a row of indices says: "4 = 2 + 3". */
export interface FormulaDraft {
  column: number;
  terms: (number | string)[];
  written: string;
}

/** A table a report is to have, before it has an id. */
export interface TableDraft {
  title: string;
  guidance: string[];
  source: Source;
  columns: ColumnDraft[];
  rows: RowDraft[];
  /** How many rows stand there to be filled in, where they are not fixed. */
  open: number;
  total: boolean;
  formulas: FormulaDraft[];
  landscape: boolean;
  /** Share of its value cells that somebody filled in. */
  filled: number;
  bodies: string[];
  ifAny: boolean;
  /** It may be left out. */
  optional: boolean;
}
