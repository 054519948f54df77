export { write } from './write.js';
