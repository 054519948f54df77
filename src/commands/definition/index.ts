export { letterheadsWith, needed, readDefinition, readUnits, stopAt, tell } from './definition.js';
export { isUnread, readSource } from './source-file.js';
