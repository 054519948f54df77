export { type Ask, type Asking, askOf, type Posting, Stopped } from './client.js';
export type {
  AnswerOf,
  AskOf,
  Call,
  Calls,
  ConsolidatedDoubt,
  FileBrief,
  Language,
  MadeBytes,
  OpenQuestion,
  Problem,
  Progress,
  SeenBlock,
  SeenDocument,
} from './protocol.js';
export { ownWorker, startWorker } from './start.js';
