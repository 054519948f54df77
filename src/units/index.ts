export { loadUnits } from './load-units.js';
