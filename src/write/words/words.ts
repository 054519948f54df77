import type { FieldId } from '../../../schemas/outline.js';

/** What a document says of its own in one language, beside the words of its form. */
export interface DocumentWords {
  /** The tag of the language (BCP 47), for spelling and calendars. */
  locale: string;
  /** What a field of the document is called on its control. */
  fieldTitle: Record<FieldId, string>;
  /** A date that is asked for as a value: as a date picture of Word (ECMA-376 17.16.4.1), and before it is there. */
  valueDate: { picture: string; prompt: string };
  /** Words of several syllables in the names of bodies, in capitals: no line ends within one. */
  bodyNouns: readonly string[];
  /** The same in the titles of reports, in small letters. */
  titleNouns: readonly string[];
  /** What places are called by their level, in capitals: the two syllables behind are a name. */
  placeLevels: readonly string[];
}
