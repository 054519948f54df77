export { aligned, inOneLine } from './columns.js';
export { type Paint, unpainted } from './paint.js';
export { widthOf } from './width.js';
