export { type Found, findOutlines, isAppendixTitle, isClosing } from './find.js';
export { isLine, titleBehind } from './title.js';
