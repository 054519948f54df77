export type { AnnexAsked } from './annex.js';
export { writeAnnex } from './document.js';
export { type Fact, factsOf } from './facts.js';
export { printAnnex } from './markdown.js';
export { annexWords } from './words/index.js';
