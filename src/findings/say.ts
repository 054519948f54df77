import type { Language } from '../../schemas/id.js';
import type { Place } from '../../schemas/place.js';
import type { Severity } from '../../schemas/review.js';
import type { Entry, Words } from './catalogue/entry.js';
import { catalogue, gradedCodes } from './catalogue/index.js';
import { summaries } from './catalogue/summaries.js';
import type { SubmissionFindingData } from './data/submission.js';
import type { Code, Finding, FindingData } from './finding.js';

const isCode = (name: string): name is Code => Object.hasOwn(catalogue, name);
const isGraded = (name: string): name is keyof SubmissionFindingData => gradedCodes.includes(name);

/** Every code there is, in the order of the catalogue. */
export const codes: readonly Code[] = Object.keys(catalogue).filter(isCode);

/** The codes `rules:` of a definition may grade: those found in a returned form. */
export const ruleCodes: readonly (keyof SubmissionFindingData)[] = gradedCodes.filter(isGraded);

/** How grave a finding is unless its check or the definition says otherwise. */
export const severityOf = (code: Code): Severity => catalogue[code].severity;

/** What a rule is about in a few words, for lists of rules. */
export const summaryOf = (code: keyof SubmissionFindingData, language: Language): string => summaries[code][language];

/** A finding of this kind with its usual severity; `item` is null where it is about the whole file. */
export function finding<C extends Code>(code: C, item: string | null, place: Place, data: FindingData[C]): Finding {
  return { code, severity: severityOf(code), item, place, data } as Finding;
}

function wordsOf<C extends Code>(code: C, data: FindingData[C], language: Language): Words {
  const entry: Entry<C> = catalogue[code];
  return entry[language](data);
}

/** The words of a finding: what is the matter, why it matters, what to do. */
export const say = (said: Finding, language: Language): Words => wordsOf(said.code, said.data, language);

/** The words of a finding as one paragraph. */
export function messageOf(said: Finding, language: Language): string {
  const { what, why, todo } = say(said, language);
  return [what, why, todo].filter((part) => part !== '').join(' ');
}
