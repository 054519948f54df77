import type { Letterhead } from '../../schemas/letterhead.js';
import type { Form, FormWords } from '../form/index.js';
import type { Marks } from './marks.js';

/** What every part of the document is written from. */
export interface Draft {
  form: Form;
  letterhead: Letterhead;
  words: FormWords;
  marks: Marks;
}
