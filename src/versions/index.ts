export { type Difference, differencesBetween } from './differences.js';
export { type AnswerInTerms, changedIn, inTermsOf } from './in-terms-of.js';
export { type AskedBefore, lackingIn } from './lacking.js';
export { type Factor, factorBetween, factorFor, inFactor } from './measures.js';
export type { Detail } from './outline/details.js';
export {
  type OutlineChange,
  type OutlineChanges,
  type OutlineVersion,
  outlineChanges,
} from './outline/outline-changes.js';
export type { OutlinePart, Owed, PartKind } from './outline/parts.js';
export { type Change, type Changed, type Converted, type Versions, versionsOf } from './versions.js';
