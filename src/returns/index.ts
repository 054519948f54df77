export { dayOf, wallClock, writtenMoment } from './day.js';
export { matchReturns } from './match.js';
export { FIELDS } from './parts.js';
export { type ReceivedTable, readReceived } from './received.js';
export { type Keep, type PartState, type Return, returnOf } from './return.js';
export type { Returns, Timing, UnitReturns, UnitState, Unplaced } from './returns.js';
export { Sharing } from './sharing.js';
export type { Campaign } from './timing.js';
export { readTypedTime } from './typed-time.js';
