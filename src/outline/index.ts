export { LARGEST_SOURCE, type NamedBytes } from '../source/index.js';
export { chooseLetterhead } from './choose-letterhead.js';
export { namesOfFigures, namesOfTable } from './expressions.js';
export { loadLetterhead } from './load-letterhead.js';
export { type Levels, loadMapping } from './load-mapping.js';
export { loadOutline } from './load-outline.js';
export { checkPeriod } from './periods.js';
