export { latestFirst } from './latest.js';
export { type Campaign, matchReturns } from './match.js';
export { baseName } from './names.js';
export { FIELDS, type PartState } from './parts.js';
export { type ReceivedTable, readReceived } from './received.js';
export { type Keep, type Return, returnOf } from './return.js';
export type { Returns, UnitReturns, Unplaced } from './returns.js';
export { Sharing } from './sharing.js';
export { readTypedTime } from './typed-time.js';
