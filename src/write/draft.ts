import type { Letterhead } from '../../schemas/letterhead.js';
import {
  type Form,
  type FormPoint,
  type FormSection,
  type FormWords,
  filledFrom,
  formWords,
  headingNumber,
} from '../form/index.js';
import { Anchors } from './anchors.js';

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

type Headings = Letterhead['headings'];

/** Whether a section, the how manyth of its form, or one in it bears another number than so counted. */
function isNumberedOtherwise(section: FormSection, at: number, headings: Headings): boolean {
  const differs = ({ number, sections }: FormSection, counts: readonly number[]): boolean =>
    number !== headingNumber(headings, counts) || sections.some((one, inner) => differs(one, [...counts, inner + 1]));
  return differs(section, [at + 1]);
}

/** The same of sections that many forms have, once it was asked, by the how manyth they are. */
const numbered = new WeakMap<Headings, WeakMap<FormSection, Map<number, boolean>>>();

/** Whether some heading bears another number than it has among those of its form. */
function leavesOut({ sections, letterhead: { headings } }: Form): boolean {
  const ofHeadings = numbered.get(headings) ?? new WeakMap<FormSection, Map<number, boolean>>();
  numbered.set(headings, ofHeadings);
  return sections.some((section, at) => {
    const from = filledFrom(section)?.from ?? section;
    const known = ofHeadings.get(from) ?? new Map<number, boolean>();
    ofHeadings.set(from, known);
    const otherwise = known.get(at) ?? isNumberedOtherwise(from, at, headings);
    known.set(at, otherwise);
    return otherwise;
  });
}

/** Begins a document; each has a draft of its own. */
export const draftOf = (form: Form): Draft => ({
  form,
  letterhead: form.letterhead,
  words: formWords[form.language],
  anchors: new Anchors(),
  last: lastPart(form.sections),
  typedNumbers: leavesOut(form),
});
