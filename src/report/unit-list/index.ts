export { type UnitListAsked, writeUnitList } from './unit-list.js';
