export type { Belongs } from './identity/belongs.js';
export { carriedBy } from './identity/carried.js';
export type { Given } from './identity/given.js';
export { type Identified, identify, type Judge } from './identity/identify.js';
export type { Contest, Witness, WitnessKind } from './identity/witness.js';
export { read, readAccounted } from './read.js';
export type { HeadingReading, Identity, Outside, Submission, TableReading } from './submission.js';
