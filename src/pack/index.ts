export { digest } from '../form/index.js';
export { carriedOver } from './carry-over.js';
export { type Covering, coveringLetter } from './covering-letter.js';
export { type LetterProblem, letterSays, letterTextOf, problemsOfLetter } from './letter-text.js';
export {
  definitionTooLong,
  digestOf,
  loadPack,
  type PackSource,
  packOf,
  sourceDigest,
  type WrittenForm,
  writeForm,
} from './pack.js';
