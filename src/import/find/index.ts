export { deedOf } from './evidence.js';
export { type Found, findOutlines } from './find.js';
export { isAppendixTitle, isClosing, isSending, leadsToTable, openAround } from './region.js';
export { introducesList, isLine, leadsToContents, titleBehind } from './title.js';
