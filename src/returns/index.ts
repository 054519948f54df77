export { type Decisions, peopleIn } from './decisions.js';
export { isForeign } from './foreign.js';
export { latestFirst } from './latest.js';
export { type Campaign, matchReturns } from './match.js';
export { baseName, type FileNames, fileNamesOf } from './names.js';
export { FIELDS, type PartState, partOfItems } from './parts.js';
export { type ReceivedTable, readReceived } from './received.js';
export { inBrief, type Keep, type Return, returnOf } from './return.js';
export {
  mayBeAnybodys,
  type Returns,
  type UnitReturns,
  type Unplaced,
  type WhyUnplaced,
  whyUnplaced,
} from './returns.js';
export { Sharing } from './sharing.js';
export { byPlace, placesToMend, toMend } from './to-mend.js';
export { readTypedTime } from './typed-time.js';
