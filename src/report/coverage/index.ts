export { isAsked } from './asked.js';
export { coverageText } from './coverage-text.js';
