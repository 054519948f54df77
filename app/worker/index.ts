export { type Ask, type Asking, askOf, type Posting, Stopped } from './client.js';
export type {
  AnswerOf,
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
export { ownWorker, startWorker } from './start.js';
