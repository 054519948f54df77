export { type Difference, differencesBetween } from './differences.js';
export { type AnswerInTerms, changedIn, inTermsOf } from './in-terms-of.js';
export { type AskedBefore, lackingIn } from './lacking.js';
export { type Factor, factorBetween, factorFor, inFactor } from './measures.js';
export { type Change, type Changed, type Converted, type Versions, versionsOf } from './versions.js';
