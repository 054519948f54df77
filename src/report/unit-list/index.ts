export { type UnitListAsked, unitCell, writeUnitList } from './unit-list.js';
