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
  /** The sentence a report begins with: what asked for it, and who reports. */
  opening(cited: string, unit: string): string;
  /** The guide at the top of a form; days are year-month-day. */
  guide(facts: {
    to: string | null;
    cutoff: string | null;
    due: string | null;
    ifAny: string;
    /** What ends the text beside a full stop, as "./." does; null where nothing but that stop does. */
    endMark: string | null;
  }): string[];
}
