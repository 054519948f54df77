export { chooseFolder, type Directory, type Into, mayChooseFolder, writeInto } from './into-folder.js';
export { clearKept, keep, kept } from './kept.js';
