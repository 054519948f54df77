export { assign, type Sides } from './assign.js';
export { type Counts, modelOf, type Weight, weightsOf } from './estimate.js';
export { bitsOf, type Compared, type Model } from './model.js';
export type { Assigned, Pair } from './pair.js';
export { compareWords, isDistinct, type WordsLevel } from './words.js';
