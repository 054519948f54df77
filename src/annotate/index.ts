export { annotate, annotateItems, commented, type Note, needsAnnotation } from './annotate.js';
export type { Comment, CommentLine } from './comments.js';
