export { type CountedDoubts, countedDoubts, countedNote } from './counted.js';
export { withFileNames } from './doubts.js';
