export { clearKept, keep, kept } from './kept.js';
