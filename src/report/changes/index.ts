export { type Comparing, type Comparison, compareOutlines } from './text.js';
