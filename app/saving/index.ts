export { hold } from './hold.js';
export { chooseFolder, type Directory, type Into, isRefusal, mayChooseFolder, writeInto } from './into-folder.js';
export { keep, kept } from './kept.js';
export { keepLanguage, keptLanguage } from './language.js';
