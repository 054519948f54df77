import type { Letterhead } from '../../../schemas/letterhead.js';
import type { Form, FormSection } from '../form.js';
import { headingNumber } from '../printed/counter.js';
import { filledFrom } from './filled.js';

type Headings = Letterhead['headings'];

/** Whether a section, the how manyth of its form, or one in it bears another number than so counted. */
function isNumberedOtherwise(section: FormSection, at: number, headings: Headings): boolean {
  const differs = ({ number, sections }: FormSection, counts: readonly number[]): boolean =>
    number !== headingNumber(headings, counts) || sections.some((one, inner) => differs(one, [...counts, inner + 1]));
  return differs(section, [at + 1]);
}

/** The same of sections that many forms have, once it was asked, by the how manyth they are. */
const numbered = new WeakMap<Headings, WeakMap<FormSection, Map<number, boolean>>>();

/** Whether some heading of a form bears another number than it has among those of the form, which leaves some of the plan's out. */
export function leavesNumbersOut({
  sections,
  letterhead: { headings },
}: Pick<Form, 'sections' | 'letterhead'>): boolean {
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
