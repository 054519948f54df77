import type { Unsure } from '../../../schemas/submission.js';

/** What is doubtful where the returns of many units are put together. `label` is how the form calls the item. */
export interface RollupFindingData {
  /** A unit whose return is not there at all, or not readable. */
  'return-none': { unit: string };
  'return-unreadable': { unit: string; file: string };
  /** It counts, though something in it is missing or wrong: what, as the form calls it, and the number of its section. */
  'return-incomplete': {
    unit: string;
    percent: number;
    toMend: { under: string; label: string }[];
    /** Nothing is missing or wrong, but nobody can tell what they say. */
    unclear?: true;
  };
  /** Files that may be a unit's, from which nothing else came; a person is to settle whose they are or of which period. */
  'return-open': { unit: string; files: string[] };
  /** A unit sent several files; `counted` is the one that counts. */
  'return-superseded': { counted: string; others: string[] };
  /** The same, and nothing says that the one that counts came after all of the others. */
  'return-order-unknown': { counted: string; others: string[] };
  /** The file that counts bears the name of another unit. */
  'return-named-otherwise': { unit: string; file: string };
  /** Other bodies it was made of sent reports, too: by their files and the names they bear (null where it is the present one). */
  'return-of-former': { unit: string; counted: string; others: string[]; bodies: (string | null)[] };
  /** Something was written, but goes into no total: found on weak evidence (`why` where more is known), or not read as what was asked. */
  'value-not-counted': {
    label: string;
    typed: string;
    because: 'uncertain' | 'not-read' | 'out-of-range';
    why?: Unsure;
  };
  /**
   * Values that went into no total, as the form of an older version asked for something else: in other words, for another
   * type, in a unit of measure that cannot be converted, in other rows, or with options that are none any more.
   */
  'asked-otherwise': {
    label: string;
    typed: string;
    values: number;
    version: number;
    is: 'words' | 'type' | 'measure' | 'rows' | 'options';
    was: string;
    now: string;
  };
  /** What only forms of an older version ask for, and so many units answered. */
  'asked-no-longer': { label: string; version: number; units: number };
  /** What forms of an older version asked for in another unit of measure, told in the one of now. */
  'measure-converted': { label: string; version: number; units: number; from: string; to: string };
  /**
   * A value off by a factor of a thousand or so against those of other units or years, which are around `usual`; null where as
   * many say one as say the other. It went into no total.
   */
  'value-implausible': { label: string; typed: string; usual: number | null; measure: string };
  /** It counts, and is far from the values of all others of its kind, which agree closely: around `usual`. */
  'value-unusual': { label: string; typed: string; usual: number; measure: string };
  /** It counts, but was found on less than firm evidence. */
  'value-unsure': { label: string; typed: string; percent: number };
  /** "None" where a number was asked for, which is 0 in a mean or the least of all. */
  'none-counted': { label: string; typed: string };
  /** Cells of a table that count, but were found on less than firm evidence; `percent` is the least of them. */
  'table-unsure': { title: string; cells: number; percent: number };
  /** A value that a weighted mean leaves out, as the figure it is weighted by was not answered, or is in doubt itself. */
  'weight-unanswered': { label: string; weight: string; unclear?: true };
  /** One file of a report fills in a table otherwise than the one it was taken from. */
  'table-twice': { title: string; file: string; other: string };
  /** A total is the value of the return received last, and nothing says which that is; `items` are the totals it is. */
  'last-unknown': { label: string; items: string[] };
  /** All numbers of a report are those of another unit's. */
  'report-repeated': { unit: string; of: string; numbers: number };
  /** A row that a unit added is called as a printed one (`like`). */
  'row-namesake': { title: string; row: string; like: string };
  /** A row says all that another one says: of another unit, or of the same where `of` is null. */
  'row-repeated': { title: string; row: string; of: string | null };
  /**
   * From one period to the next; `unit` is null for the total of the units that gave it both times. `percent` of the value
   * before. Of a percentage, the difference in percentage `points` too, which is how it is told.
   */
  'change-large': {
    label: string;
    unit: string | null;
    before: number;
    now: number;
    percent: number;
    points?: number;
  };
  /** What the unit says the earlier value was, and what was collected then. */
  'earlier-disagrees': { label: string; typed: string; before: number };
}
