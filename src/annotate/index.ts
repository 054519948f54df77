export { annotate, needsAnnotation } from './annotate.js';
