export { type ReadReturns, type ReturnedArguments, readReturned, tellLeftOut } from './campaign.js';
export { type ConversionArguments, sofficeFor } from './conversion.js';
export { handedIn, modifiedAt, open, type ReturnedFile } from './files.js';
export { withCampaign, withConversion, withDays, withReceived, withReturned } from './options.js';
export { reviewSafely } from './review-file.js';
export { reviewFiles } from './review-files.js';
export { returnedWords } from './words/index.js';
