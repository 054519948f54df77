import type { Language } from '../../../schemas/id.js';
import type { Expected } from '../words/words.js';

/** What stands at the head of a column of a list of units, in each language. */
export type Heading = Record<Language, string>;

/** What is wrong with a list of units, and what keeps it from being read. */
export interface UnitsFindingData {
  'unit-id-duplicate': { id: string; firstLine: number };
  'unit-group-missing': { unit: string; known: string[] };
  'prefill-unknown': { unit: string; figure: string; near: string | null };
  /** `written`: the value as given; `expected`: what the definition asks for there. */
  'prefill-unsuited': { unit: string; figure: string; written: string; expected: Expected; near: string | null };
  /** Letters with marks came out as question marks where the list was saved. */
  'unit-letters-lost': { name: string };
  'unit-name-missing': Record<string, never>;
  'unit-name-duplicate': { name: string; firstLine: number };
  /** Two names that differ, and are one where a file is called by them. */
  'unit-file-clash': { name: string; other: string; firstLine: number };
  /** `kind`: how the name ends, without the dot. */
  'units-other-format': { file: string; kind: string };
  'units-unread': { file: string; because: 'encrypted' | 'damaged' | 'not-workbook' | 'too-large' };
  'units-heading-missing': { known: Heading[] };
  /** `like`: a column whose heading is not known, and that may be the one. */
  'units-column-missing': { heading: Heading; like?: string };
  /** `keyed`: what the values of the figure are called that the heading names as a whole. */
  'units-heading-unknown': { heading: string; near: string | null; keyed?: string[] };
  /** `first`: the cell with the other heading. */
  'units-heading-repeated': { heading: string; first: string };
  'units-none': Record<string, never>;
  'units-too-many': { limit: number };
  /** What a formula came to, such as #N/A. */
  'cell-broken': { text: string };
}
