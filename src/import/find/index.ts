export { type Found, findOutlines } from './find.js';
export { isAppendixTitle, isClosing, isSending, leadsToTable } from './region.js';
export { introducesList, isLine, titleBehind } from './title.js';
