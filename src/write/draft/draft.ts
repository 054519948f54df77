import type { Letterhead } from '../../../schemas/letterhead.js';
import {
  type Form,
  type FormPoint,
  type FormSection,
  type FormWords,
  formWords,
  leavesNumbersOut,
} from '../../form/index.js';
import { Anchors } from '../markup/anchors.js';

/** What every part of one document is written from. */
export interface Draft {
  form: Form;
  letterhead: Letterhead;
  words: FormWords;
  anchors: Anchors;
  /** The part whose answer comes last, just before the signing block; null where the form has none. */
  last: FormSection | FormPoint | null;
  /** Numbers are typed before the headings: the form leaves some out, and Word counts only what is there. */
  typedNumbers: boolean;
}

/** The section or point that is answered last: the signing block must not stand on a page without its answer. */
export function lastPart(sections: readonly FormSection[]): FormSection | FormPoint | null {
  const section = sections.at(-1);
  if (!section) return null;
  return lastPart(section.sections) ?? section.points.at(-1) ?? section;
}

/** Begins a document; each has a draft of its own. */
export const draftOf = (form: Form): Draft => ({
  form,
  letterhead: form.letterhead,
  words: formWords[form.language],
  anchors: new Anchors(),
  last: lastPart(form.sections),
  typedNumbers: leavesNumbersOut(form),
});
