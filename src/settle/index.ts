export { among } from './hold.js';
export { type Items, itemsIn } from './items.js';
export { LARGEST_SETTLED, loadSettled } from './load-settled.js';
export { type Merged, mergeDecisions, type Noted } from './merge.js';
export { type Putting, putSettled } from './put.js';
export { settle } from './settle.js';
export { concerning, type Settlements, settlementsOf } from './settlements.js';
export { type Taken, takeValue } from './value.js';
export { type Handed, voidDecisions } from './void.js';
