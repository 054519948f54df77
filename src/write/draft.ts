import type { Letterhead } from '../../schemas/letterhead.js';
import type { Form, FormPoint, FormSection, FormWords } from '../form/index.js';
import type { Marks } from './marks.js';

/** What every part of the document is written from. */
export interface Draft {
  form: Form;
  letterhead: Letterhead;
  words: FormWords;
  marks: Marks;
  /** The part whose answer comes last, just before the signing block; null where the form has none. */
  last: FormSection | FormPoint | null;
}
