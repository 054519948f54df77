export { type Ask, type Asking, Stopped } from './client.js';
export type {
  AnswerOf,
  ArchivePart,
  AskOf,
  Call,
  Calls,
  ConsolidatedDoubt,
  FileBrief,
  FileDecision,
  Language,
  MadeBytes,
  OpenQuestion,
  Problem,
  Progress,
  ReportProblem,
  SeenBlock,
  SeenDocument,
} from './protocol.js';
export { countParts, readAll } from './read-all.js';
export { lanes, ownWorker, startWorkers } from './start.js';
