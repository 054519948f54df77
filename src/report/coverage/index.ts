export { type Coverage, type NamedCoverage, unlikeCoverage } from './coverage.js';
