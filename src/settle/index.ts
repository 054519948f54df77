export { LARGEST_SETTLED, loadSettled } from './load-settled.js';
export { settle } from './settle.js';
export { type Settlements, settlementsOf } from './settlements.js';
