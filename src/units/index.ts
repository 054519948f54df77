export { UNIT_COLUMNS, type UnitColumn, type UnitPath } from './columns.js';
export { unitPathOf } from './headings.js';
export { LARGEST_LIST, loadUnitList, sheetsOfList } from './load-unit-list.js';
export { loadUnits } from './load-units.js';
export { figureLabels } from './prefill.js';
export { expectedOf } from './prefill-value.js';
export { typedList } from './typed-list.js';
