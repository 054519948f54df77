export { against } from './against.js';
export { type Code, type Finding, type FindingData, finding, findings, type Result } from './families.js';
export { type FindingOf, type FindingsOf, findingOf, type Told, type Words } from './finding.js';
export { count, dayIn, isDay, settledMark, short } from './phrases.js';
export type { BinaryKind, YamlProblem } from './source/data.js';
export type { Heading } from './units/data.js';
export { type Bound, type Expected, findingWords, type Got } from './words/index.js';
