export { NOTHING } from './sign.js';
export { meaningOf, signsIn } from './signs.js';
