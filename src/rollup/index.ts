export type { Against, Doubt } from './doubts/doubts.js';
export type { Gathered } from './gathered.js';
export { type Rollup, rollUp } from './roll-up.js';
