export { digest } from '../form/index.js';
export { filesByUnit, filesToHandOut, type HandedFile, packName, type UnitFiles } from './archive.js';
export { carriedOver } from './carry-over.js';
export { type Covering, coveringLetter } from './covering-letter.js';
export { type AskedOtherwise, askedOtherwise } from './differing.js';
export { fileNames } from './file-name.js';
export {
  type CoveringLetters,
  type MadeFile,
  makePackFile,
  type PackFile,
  type PackMaking,
  type PackPlan,
  packEntries,
  packFiles,
} from './files.js';
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
