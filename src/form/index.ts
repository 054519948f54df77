export * from './anchors.js';
export {
  checkParts,
  columnParts,
  type Defined,
  definedIn,
  figureItemIds,
  figureKeys,
  type OutlineParts,
  outlineParts,
  type Part,
  rowParts,
} from './definition.js';
export { figureGroups } from './figure.js';
export { type Filling, fillIn, type TableFilling } from './fill-in.js';
export type * from './form.js';
export {
  cellItem,
  type FieldItem,
  type FigureItem,
  type Item,
  type ItemId,
  isAddedRow,
  itemsOf,
  namesUnnamed,
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
export { periodOf, periodOfPack, periodOfStamp } from './period.js';
export { type Resolving, resolve } from './resolve.js';
export { countedUntil, type Deadlines, scheduleOf } from './schedule.js';
export { totalledColumns } from './table.js';
export { formWords } from './words/index.js';
export type { FormWords } from './words/words.js';
