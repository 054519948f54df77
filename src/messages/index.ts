import type { Language } from '../../schemas/id.js';
import type { FieldId } from '../../schemas/outline.js';
import type { Severity } from '../../schemas/review.js';
import { checkWords, type RuleCode, type RuleFindingData, ruleCodes, ruleFindings } from '../check/index.js';
import {
  type FindingOf,
  type FindingsOf,
  findingOf,
  findings,
  type FindingData as OtherFindingData,
  type Told,
  type Words,
} from '../findings/index.js';
import { visible } from '../text/index.js';

/** Every code a finding can have, with the data its words are made from. */
export type FindingData = OtherFindingData & RuleFindingData;

export type Code = keyof FindingData;

/** Any finding there is: of a definition, a list of units, a file, a returned form or a roll-up. */
export type Finding = FindingOf<FindingData>;

/** How every finding is graded and told, complete by type. */
const told: FindingsOf<FindingData> = { ...findings, ...ruleFindings };

/** Every code there is. */
export const codes = Object.keys(told) as readonly Code[];

/** How grave a finding is unless its rule or the definition says otherwise. */
export const severityOf = (code: Code): Severity => told[code].severity;

/** What a rule is about in a few words, for lists of rules. */
export const summaryOf = (code: RuleCode, language: Language): string => ruleFindings[code].summary[language];

/** The rule that makes such findings, as `rules:` of a definition names it; null where no rule does. */
export const ruleOf = ({ code }: Finding): RuleCode | null => ruleCodes.find((rule) => rule === code) ?? null;

/** A finding of this kind with its usual severity; `item` is null where it is about the whole file. */
export const finding = findingOf<FindingData>(told);

function wordsOf<C extends Code>(code: C, data: FindingData[C], language: Language): Told {
  const spoken: (data: FindingData[C]) => Told = told[code][language];
  return spoken(data);
}

/**
 * The words of a finding: what is the matter, why it matters, what to do; each in one line, with nothing hidden in it.
 * @param on where the person is who is told
 */
export function say(said: Finding, language: Language, on: 'command' | 'page' = 'command'): Words {
  const { what, why, todo, onPage = todo } = wordsOf(said.code, said.data, language);
  return { what: visible(what), why: visible(why), todo: visible(on === 'page' ? onPage : todo) };
}

/** The words of a finding as one paragraph. */
export function messageOf(said: Finding, language: Language): string {
  const { what, why, todo } = say(said, language);
  return [what, why, todo].filter((part) => part !== '').join(' ');
}

/** A place of the document itself, as it is called. */
export const fieldName = (field: FieldId, language: Language): string => checkWords[language].fieldName[field];

export type { Words } from '../findings/index.js';
export { settledMark } from '../findings/index.js';
