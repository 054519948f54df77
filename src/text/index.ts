export { bareKeyOf, fold, keyOf, wordsOf } from './fold.js';
export { nearest } from './near.js';
export { forgetSpellings, isJumbled, type Likeness, likeness, looseLikeness } from './similarity.js';
