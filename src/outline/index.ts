export { LARGEST_SOURCE, type NamedBytes } from '../source/index.js';
export { type Definition, letterheadsOfUnits, loadDefinition, withLetterheads } from './definition.js';
export { namesOfFigures, namesOfTable } from './expressions.js';
export { chooseGroupLetterheads, chooseLetterhead, loadLetterhead, namedLetterheads } from './letterhead.js';
export { type Levels, loadMapping } from './load-mapping.js';
export { loadOutline } from './load-outline.js';
export { checkPeriod, periodAsked } from './periods.js';
