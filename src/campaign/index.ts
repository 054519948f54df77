export { unitsWithPrevious } from './carried.js';
export { type Counting, countReturns, type Held, heldAgainst } from './held.js';
