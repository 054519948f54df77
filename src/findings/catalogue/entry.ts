import type { Severity } from '../../../schemas/review.js';
import type { Code, FindingData } from '../finding.js';

/** A finding in words, for the person who fills in the form: what is the matter, why it matters, what to do. */
export interface Words {
  what: string;
  why: string;
  todo: string;
}

/** What the catalogue holds of one code: how grave it is unless a definition says otherwise, and its words. */
export interface Entry<C extends Code> {
  severity: Severity;
  vi(data: FindingData[C]): Words;
  en(data: FindingData[C]): Words;
}

/** An entry for every code there is: leaving one out does not compile. */
export type Catalogue = { [C in Code]: Entry<C> };
