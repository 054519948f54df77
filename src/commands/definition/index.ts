export { exitOf, readDefinition, readUnits, tell } from './definition.js';
export { isUnread, readSource } from './source-file.js';
