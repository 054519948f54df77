export { rollupView } from './rollup-view.js';
export type * from './types.js';
