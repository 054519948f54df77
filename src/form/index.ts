export { figureGroups } from './figure.js';
export type * from './form.js';
export { periodOf, periodOfStamp } from './period.js';
export { type Resolving, resolve } from './resolve.js';
export { totalledColumns } from './table.js';
export { unitOf } from './unit-of-measure.js';
export { isNumeric, isSummable } from './value-rule.js';
export { type FormWords, formWords } from './words.js';
