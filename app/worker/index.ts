export { carriedBytes } from './carried-bytes.js';
export { type Ask, type Asking, Stopped } from './client.js';
export type {
  AnswerOf,
  ArchivePart,
  AskOf,
  Call,
  Calls,
  Carried,
  Changed,
  ConsolidatedDoubt,
  FileBrief,
  FileDecision,
  LackingGroup,
  Language,
  MadeBytes,
  OpenQuestion,
  Previous,
  Problem,
  Progress,
  ReportProblem,
  SeenBlock,
  SeenDocument,
} from './protocol.js';
export { countParts, readAll } from './read-all.js';
export { lanes, ownWorker, startWorkers } from './start.js';
