import type { CompareKey, ValueType } from '../../../schemas/outline.js';

/** What a form prints of its own beside the texts of the definition and the words of the letterhead. */
export interface FormWords {
  compare: Record<CompareKey, string>;
  /** The short prompt that stands in a place still to be filled in, by what is asked. */
  prompt: Record<ValueType | 'narrative' | 'number' | 'place' | 'signatory', string>;
  /** What a supplement is called, by what the whole report is, and what its guide says first. */
  supplement: { kind(whole: string): string; guide: string };
  see(table: string): string;
  /** The sender's address with what it is called, for the foot of a page. */
  contact(address: string): string;
  /** The sentence a report begins with: what asked for it, who reports, and the appendices to be spoken of in it. */
  opening(facts: { cited: string | null; unit: string; appendices: readonly string[] }): string;
  /** The guide at the top of a form; days are year-month-day. */
  guide(facts: {
    to: string | null;
    cutoff: string | null;
    due: string | null;
    ifAny: string;
    /** Questions stand under headings, or what is to be minded. */
    asks: boolean;
    /** Some table takes rows of the unit's own. */
    rows: boolean;
    /** Below them stands one of totals, behind which no row may come. */
    totals: boolean;
    /** Only places to be filled in take text until somebody unlocks the form. */
    locked: boolean;
    /** Some numbers of the plan are left out. */
    leftOut: boolean;
    /** What ends the text beside a full stop, as "./." does; null where nothing but that stop does. */
    endMark: string | null;
  }): string[];
}

/** "A", "A và B", "A, B và C". */
export const listed = (names: readonly string[], and: string): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;
