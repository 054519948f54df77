export { factIn, type HeadFact, sendingOf } from './facts.js';
export { type Issuer, issuerOf, onDay } from './issuer.js';
export { capitalised, LetterCase } from './letter-case.js';
export { type ScheduleDraft, scheduleOf } from './schedule.js';
export { sentencesOf } from './sentences.js';
export { addressedIn, type Submission, submissionOf } from './submit.js';
export { type TitleBlock, titleBlock } from './title.js';
export { lastDayOf, toldSchedule } from './told-schedule.js';
