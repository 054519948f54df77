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
export { type Failure, findingOf } from './failure.js';
export { seenTextOf } from './legacy-font.js';
export { LIMITS, type Limits } from './limits.js';
export { type LocatedDocument, locateParagraphs } from './locate.js';
export { relationshipsPartOf, resolveTarget } from './package/relationships.js';
export { readWord } from './read-word.js';
export { REVIEW_AUTHOR } from './review-comments.js';
export { paragraphsIn, paragraphsOf, tablesIn } from './walk.js';
export { decode } from './xml/decode.js';
