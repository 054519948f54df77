export { isAsked } from './asked.js';
export { type Coverage, type NamedCoverage, unlikeCoverage } from './coverage.js';
