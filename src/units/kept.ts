import type { Finding } from '../findings/index.js';

/**
 * Whether a list is read to be carried over into one for another outline: its units, ids and values stay, what does not
 * suit that outline is told as a warning, and what the outline says of groups is not written into them.
 */
export type Kept = boolean;

/** What is found of groups and of values given beforehand, which the other outline may not have, or not so. */
export const unsuited = (findings: readonly Finding[], kept: Kept): Finding[] =>
  kept ? findings.map((found) => ({ ...found, severity: 'warning' })) : [...findings];
