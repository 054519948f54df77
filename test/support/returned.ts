import { check, type Review } from '../../src/check/index.js';
import type { Form } from '../../src/form/index.js';
import { identify, read, type Submission } from '../../src/read/index.js';
import { readWord } from '../../src/word/index.js';

/** A returned file read and judged by its own copy of the definition. */
export interface Returned {
  form: Form;
  submission: Submission;
  review: Review;
}

/** What was read of a file without a form of its own given: many tests look at the same empty forms. */
const known = new WeakMap<Uint8Array, Returned>();

/** Reads and judges a returned file that must be readable, by its own form or the one given. */
export function reviewReturned(bytes: Uint8Array, form?: Form): Returned {
  const made = (form ? undefined : known.get(bytes)) ?? review(bytes, form);
  if (!form) known.set(bytes, made);
  return made;
}

function review(bytes: Uint8Array, form: Form | undefined): Returned {
  const { value: document, findings } = readWord({ name: 'returned.docx', bytes });
  if (!document) throw new Error(JSON.stringify(findings));
  const identified = identify(document, 'returned.docx', { given: null, unit: null });
  const own = identified.value;
  const judged = form ?? own?.form;
  if (!judged) throw new Error(JSON.stringify(identified.findings));
  const identity = own?.identity ?? {
    stamp: null,
    embeddedDamaged: false,
    definition: 'given',
    given: null,
    unitNames: {},
    asked: null,
    unit: judged.stamp.unit,
    unitBy: 'option',
  };
  const submission = read(document, judged, identity);
  return { form: judged, submission, review: check(judged, submission) };
}

/** The findings of one severity, as `code item`. */
export const said = ({ review }: Returned, severity: 'error' | 'warning' | 'note' = 'error'): string[] =>
  review.findings.filter((one) => one.severity === severity).map((one) => `${one.code} ${one.item ?? ''}`.trim());
