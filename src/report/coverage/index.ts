export { isAsked } from './asked.js';
export { type UnlikeCoverage, unlikeCoverage } from './coverage.js';
