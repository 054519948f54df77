export { exampleForm } from './form.js';
export { exampleSubmission } from './submission.js';
