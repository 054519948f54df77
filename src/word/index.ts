export type {
  Block,
  Bookmark,
  Cell,
  Control,
  CustomXmlPart,
  Paragraph,
  Position,
  Row,
  Run,
  Table,
  Traces,
  WordDocument,
} from './document.js';
export { textOf } from './document.js';
export { type Failure, findingOf, isFailure, tooLarge } from './failure.js';
export { LIMITS, type Limits } from './limits.js';
export { readWord } from './read-word.js';
export { paragraphsIn, paragraphsOf, tablesIn } from './walk.js';
export { unpack } from './zip/archive.js';
export { type Entry, readDirectory } from './zip/directory.js';
