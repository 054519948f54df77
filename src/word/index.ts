export { REVIEW_AUTHOR } from './assemble.js';
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
export { paragraphsIn, paragraphsOf, tablesIn, textOf } from './document.js';
export { type Failure, findingOf } from './failure.js';
export { LIMITS, type Limits } from './limits.js';
export { relationshipsPartOf, resolveTarget } from './package/relationships.js';
export { readWord } from './read-word.js';
export { seenRunsOf, seenTextOf } from './seen.js';
export { type MappedDocument, readWithSourceMap } from './source-map.js';
export { isSyllable } from './vietnamese-syllable.js';
export { decode } from './xml/decode.js';
export { scan } from './xml/scan.js';
