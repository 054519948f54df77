export { printSourceFindings } from './text.js';
