export { withFileNames } from './doubts.js';
