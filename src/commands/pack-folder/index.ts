export { formPath, letterPath, packIn, readPack, writeManifest } from './pack-folder.js';
