export type { AnnexAsked } from './annex.js';
export { writeAnnex } from './document.js';
export { printAnnex } from './markdown.js';
