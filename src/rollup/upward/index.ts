export { fillUpper, type UpperAnswers, type Upward } from './fill-upper.js';
