export type { Against, Doubt } from './doubts/doubts.js';
export { type Rollup, rollUp } from './roll-up.js';
