export { type Found, findOutlines, isAppendixTitle, isClosing, isSending } from './find.js';
export { isLine, titleBehind } from './title.js';
