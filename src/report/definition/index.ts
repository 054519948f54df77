export { placeText, printSourceFindings } from './text.js';
