export { type ReadReturns, type ReturnedArguments, readReturned, tellLeftOut } from './campaign.js';
export { type ConversionArguments, sofficeFor } from './conversion.js';
export { handedIn, modifiedAt, type ReturnedFile } from './files.js';
export { withCampaign, withConversion, withDays, withReceived, withReturned } from './options.js';
export { reviewFiles } from './review-files.js';
export { returnedWords } from './words/index.js';
