import type { DocumentPlace } from '../../schemas/place.js';
import type { Settlement } from '../../schemas/settled.js';
import type { Stamp } from '../../schemas/stamp.js';
import type { Answer, FoundBy } from '../../schemas/submission.js';
import type { Doubtful } from '../values/index.js';
import type { Traces } from '../word/index.js';
import type { Belongs } from './identity/belongs.js';
import type { Contest } from './identity/witness.js';
import type { OtherRow } from './table/rows/rows.js';

/** What a returned document says, held against its form. States, never judges. Plain data. */
export interface Submission {
  identity: Identity;
  /**
   * One answer for every section, point, figure value, table, cell and field of the form, in the order of the form.
   * `required` is the form's; a point answered "none" does not yet release its figures.
   */
  answers: Answer[];
  /** Sections whose heading was found, in the order of the document. */
  headings: HeadingReading[];
  /** Headings nobody asked for. */
  unasked: { text: string; place: DocumentPlace }[];
  /** What was typed and is no answer: with its place, each piece once, as a person sees it together. */
  outside?: Outside[];
  /** Where a second report begins in the same file, of which nothing was taken; absent where there is none. */
  second?: { place: DocumentPlace };
  tables: TableReading[];
  /** Answers whose typed text can be read in more than one way. */
  ambiguous: { item: string; read: string; because?: Doubtful }[];
  /** Figures and printed rows that were found by what is hidden there, beside other words than the form's. */
  relabelled?: { item: string; label: string; typed: string; place: DocumentPlace }[];
  /** Blank answers that somebody put off in words, such as "Đang cập nhật". */
  putOff?: { item: string; text: string }[];
  /** Items a person settled that have no place in this file; where there are any. */
  idle?: { item: string; settled: Settlement }[];
  traces: Traces;
}

/** Text somebody typed that no item claims and the form did not print. */
export interface Outside {
  /** Its lines; the cells of a row are parted by " | ". */
  text: string;
  place: DocumentPlace;
  /** Where it stands: among the text, in a table, a text box, a note, at the top or the foot of a page. */
  in: 'text' | 'table' | 'box' | 'note' | 'header' | 'footer';
  /** What stands around any report, or says nothing: lines of a letterhead, numbers of pages, "none". */
  furniture?: true;
  /** It is told elsewhere: a heading of `unasked` with what stands under it, or one of the `others` of a table. */
  told?: true;
}

/** Where the form that judges came from, and how the unit was known. */
export interface Identity {
  /** What the file says of itself; null where it says nothing. */
  stamp: Stamp | null;
  /** The file carries a definition that cannot be read. */
  embeddedDamaged: boolean;
  /** Whether the definition was given (`--outline`, `--pack`) or is the file's own copy. */
  definition: 'given' | 'own';
  /** The outline that was given, also where the file's own older copy judges; null without one. */
  given: { outline: string; title: string; version: number; period: string; units: string[] } | null;
  /** What units are called, by id: those given and the file's own. */
  unitNames: Record<string, string>;
  /** The unit asked for with `--unit`; null without. */
  asked: string | null;
  unit: string | null;
  /** The name its unit had before under which it was handed in; absent where it is under the present one. */
  former?: string;
  /** What a person decided of this file; absent where nobody did. */
  belongs?: Belongs;
  /** Who speaks against the unit or the period it was taken for; absent where nobody does. */
  contested?: { unit: Contest | null; period: Contest | null };
  /** Who names another body in full, though more speaks for the unit it was taken for; absent where nobody does. */
  dissent?: Contest;
  unitBy: 'settled' | 'property' | 'stamp' | 'option' | 'letterhead' | 'file_name' | 'none';
}

export interface HeadingReading {
  item: string;
  /** The heading as typed, without its number. */
  typed: string;
  by: FoundBy;
  confidence: number;
  /** False where it stands before a heading that should come earlier: it was moved. */
  inOrder: boolean;
  place: DocumentPlace;
}

/** A table as found: its columns and rows by the ids of the form. */
export interface TableReading {
  item: string;
  by: FoundBy;
  confidence: number;
  /**
   * Columns of the form, each with the header as typed; null where the column is gone. `group` is what stands above it,
   * where that is not the common header the form prints there.
   */
  columns: { id: string; typed: string | null; group?: string }[];
  /** Rows in document order: fixed rows by their id, open rows r1, r2, …, the total row `total`. Blank open rows are left out. */
  rows: { id: string; label: string | null; place: DocumentPlace }[];
  /** What every other row is: told apart from those that are counted, or `added` to a table with fixed rows; its cells parted by " | ". */
  others: { is: OtherRow['is']; label: string; text: string; place: DocumentPlace }[];
  /** The rows above the total are those of the form: none was added to or taken from a table with fixed rows. */
  rowsAsPrinted: boolean;
  place: DocumentPlace;
}
