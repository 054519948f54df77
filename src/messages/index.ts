import type { Language } from '../../schemas/id.js';
import type { FieldId } from '../../schemas/outline.js';
import type { Severity } from '../../schemas/review.js';
import { checkWords, type RuleCode, type RuleFindingData, ruleCodes, ruleFindings, summaries } from '../check/index.js';
import {
  type FindingOf,
  findingOf,
  findings,
  type FindingData as OtherFindingData,
  type SeveritiesOf,
  type Words,
  type WordsOf,
} from '../findings/index.js';

/** Every code a finding can have, with the data its words are made from. */
export type FindingData = OtherFindingData & RuleFindingData;

export type Code = keyof FindingData;

/** Any finding there is: of a definition, a list of units, a file, a returned form or a roll-up. */
export type Finding = FindingOf<FindingData>;

const severities: SeveritiesOf<FindingData> = { ...findings.severities, ...ruleFindings.severities };

/** The words of every finding, complete by type. */
const words: Record<Language, WordsOf<FindingData>> = {
  vi: { ...findings.words.vi, ...ruleFindings.words.vi },
  en: { ...findings.words.en, ...ruleFindings.words.en },
};

/** Every code there is. */
export const codes = Object.keys(severities) as readonly Code[];

/** How grave a finding is unless its rule or the definition says otherwise. */
export const severityOf = (code: Code): Severity => severities[code];

/** What a rule is about in a few words, for lists of rules. */
export const summaryOf = (code: RuleCode, language: Language): string => summaries[code][language];

/** The rule that makes such findings, as `rules:` of a definition names it; null where no rule does. */
export const ruleOf = ({ code }: Finding): RuleCode | null => ruleCodes.find((rule) => rule === code) ?? null;

/** A finding of this kind with its usual severity; `item` is null where it is about the whole file. */
export const finding = findingOf<FindingData>(severities);

function wordsOf<C extends Code>(code: C, data: FindingData[C], language: Language): Words {
  const spoken: WordsOf<FindingData>[C] = words[language][code];
  return spoken(data);
}

/** The words of a finding: what is the matter, why it matters, what to do. */
export const say = (said: Finding, language: Language): Words => wordsOf(said.code, said.data, language);

/** The words of a finding as one paragraph. */
export function messageOf(said: Finding, language: Language): string {
  const { what, why, todo } = say(said, language);
  return [what, why, todo].filter((part) => part !== '').join(' ');
}

/** A place of the document itself, as it is called. */
export const fieldName = (field: FieldId, language: Language): string => checkWords[language].fieldName[field];

export type { Words } from '../findings/index.js';
