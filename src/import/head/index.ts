export { type Issuer, issuerOf } from './issuer.js';
export { capitalised, LetterCase } from './letter-case.js';
export { type ScheduleDraft, scheduleOf } from './schedule.js';
export { sentencesOf } from './sentences.js';
export { type Submission, submissionOf } from './submit.js';
export { type TitleBlock, titleBlock } from './title.js';
