export { check } from './check.js';
export { type Count, completenessOf } from './completeness.js';
export type { Example } from './example.js';
export { answerLabels } from './labels.js';
export type { FileReview, Review } from './review.js';
export type { Rule } from './rule.js';
export {
  type RuleCode,
  type RuleFinding,
  type RuleFindingData,
  ruleCodes,
  ruleFindings,
  rules,
} from './rules/index.js';
export { type AskedValue, checkWords } from './words/index.js';
