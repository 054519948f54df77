export { assign, FAINT, type Sides } from './assign.js';
export { clearly } from './clear.js';
export {
  type Counts,
  count,
  type LevelsOf,
  modelOf,
  noCounts,
  type Scales,
  type Weight,
  weightsOf,
} from './estimate.js';
export { bitsOf, type Compared, type Model, mostBits, type Possible } from './model.js';
export type { Assigned, Likely, Pair } from './pair.js';
export { areDistinctBits, bitsOfOrdinals, compareWords, isDistinct, WORDS, type WordsLevel } from './words.js';
