export * from './anchors.js';
export { figureGroups } from './figure.js';
export { type Filling, fillIn, type TableFilling } from './fill-in.js';
export type * from './form.js';
export {
  cellItem,
  type FieldItem,
  type FigureItem,
  type Item,
  type ItemId,
  itemsOf,
  ownerOf,
  type PointItem,
  parentOf,
  parseItemId,
  partItem,
  printItemId,
  type SectionItem,
  type TableItem,
  TOTAL_ROW,
} from './items.js';
export { currencyAt, currencyOf, type Measure, measureOf, multipleAt } from './measure.js';
export { MONTHS_EN } from './months.js';
export { periodOf, periodOfStamp } from './period.js';
export { writeDate, writeGrouped, writePreset } from './preset.js';
export { type Resolving, resolve } from './resolve.js';
export { totalledColumns } from './table.js';
export { unitOf } from './unit-of-measure.js';
export { isNumeric, isSummable } from './value-rule.js';
export { type FormWords, formWords } from './words.js';
