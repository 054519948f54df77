export type { Check, Example, RuleCode } from './check.js';
export { checks } from './checks.js';
export { completenessOf } from './completeness.js';
export { check } from './judge.js';
export type { FileReview, Review } from './review.js';
