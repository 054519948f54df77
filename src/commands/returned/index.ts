export { type ReadReturns, type ReturnedArguments, readReturned, tellLeftOut } from './campaign.js';
export { type ConversionArguments, sofficeFor } from './conversion.js';
export {
  type HandedIn,
  handedIn,
  modifiedAt,
  needReturned,
  type OpenedFile,
  open,
  type ReturnedFile,
} from './files.js';
export { withCache, withCampaign, withConversion, withDays, withReceived, withReturned } from './options.js';
export {
  type KeepReview,
  lostFile,
  type Outcome,
  type ReviewData,
  reviewEach,
  reviewSafely,
  THREAD_MEGABYTES,
} from './review-file.js';
export { type Reviewed, reviewFiles } from './review-files.js';
export { returnedWords } from './words/index.js';
