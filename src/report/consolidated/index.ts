export { type Consolidating, writeConsolidated } from './consolidated.js';
