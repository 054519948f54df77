export { annotate, commented, needsAnnotation } from './annotate.js';
export type { Comment, CommentLine } from './comments.js';
