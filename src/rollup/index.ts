export type { Against } from './doubts/doubts.js';
export { rollUp } from './roll-up.js';
export type { Doubt, Rollup } from './rollup.js';
