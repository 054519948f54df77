export { codeAt } from './code-at.js';
export { type Fit, fitOf, isOneApart, type Spelled, spelled } from './fit.js';
export { bareKeyOf, fold, keyOf, withoutMarks, wordsOf } from './fold.js';
export { nearest } from './near.js';
export { Remembered, remembered } from './remembered.js';
export { isJumbled, type Likeness, likeness, looseLikeness, SLIPS_AT_LEAST } from './similarity.js';
export { lettersApart, slipsBetween } from './slips.js';
export { visible, visibleJson, visibleLines } from './visible.js';
export { changesAtLeast, editsAtLeast, isSpelledIn, Wording, Wordings } from './wording.js';
