export type { NumberOf } from './number-of.js';
export { type ExceedingParts, exceedingParts, type Whole, wholesOf } from './parts.js';
export { settledIn } from './settled.js';
export { type Disagreement, disagreeingTexts, type Telling, tellingOf } from './text.js';
export { type ImplausibleYear, implausibleYears } from './years.js';
