export { type Edit, type Edited, editDefinition } from './edit.js';
export { type Part, type PartKind, type PartPath, partsOfText } from './part.js';
export { withReadTitles } from './titles.js';
