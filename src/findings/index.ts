export type { Words } from './catalogue/entry.js';
export { fieldName } from './catalogue/phrases.js';
export type { BinaryKind, Expected, Got, Heading, YamlTrouble } from './data/definition.js';
export type { AskedValue, Called, RowName, SubmissionFindingData, UnreadKind } from './data/submission.js';
export type { Code, Finding, FindingData, Result } from './finding.js';
export { codes, finding, messageOf, ruleCodes, say, severityOf, summaryOf } from './say.js';
