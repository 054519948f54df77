export { letterheadsWith, needed, readDefinition, readUnits, stopAt, tell } from './definition.js';
export { checkPeriodCode, periodShown } from './period.js';
export { isUnread, readSource } from './source-file.js';
