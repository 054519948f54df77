export type { Consolidating } from './board-form.js';
export { writeConsolidated } from './consolidated.js';
