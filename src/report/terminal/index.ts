export { aligned, widthOf } from './columns.js';
export { type Paint, unpainted } from './paint.js';
